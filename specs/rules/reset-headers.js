import { operations } from "./lib/document.js";

/**
 * Headers from which clients learn when the quota is reset are documented headers of a 429 response. They stand at the
 * root only: a client reads the same ones for all operations.
 */
export default (document) => {
  const all = operations(document);
  const documented = all
    .flatMap(({ responses }) => responses.filter(({ status }) => status === "429"))
    .flatMap(({ node }) => Object.keys(node?.headers ?? {}));
  const undocumented = (document["x-rate-limit"]?.resetHeaders ?? [])
    .map((name, index) => ({
      message: `no 429 response has ${name}`,
      path: ["x-rate-limit", "resetHeaders", index],
      name,
    }))
    .filter(({ name }) => !documented.includes(name));
  const misplaced = all
    .filter(({ operation }) => operation["x-rate-limit"]?.resetHeaders)
    .map(({ path }) => ({
      message: "they belong to the root",
      path: [...path, "x-rate-limit", "resetHeaders"],
    }));
  return [...undocumented, ...misplaced];
};
