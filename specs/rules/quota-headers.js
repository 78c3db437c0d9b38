import { operations } from "./lib/document.js";

const LISTS = ["remainingHeaders", "resetHeaders"];

/**
 * Headers from which clients learn what is left of the quota, and when it is reset, are documented headers of a 429
 * response. They stand at the root only: a client reads the same ones for all operations.
 */
export default (document) => {
  const all = operations(document);
  const documented = all
    .flatMap(({ responses }) => responses.filter(({ status }) => status === "429"))
    .flatMap(({ node }) => Object.keys(node?.headers ?? {}));
  const undocumented = LISTS.flatMap((list) =>
    (document["x-rate-limit"]?.[list] ?? [])
      .map((name, index) => ({
        message: `no 429 response has ${name}`,
        path: ["x-rate-limit", list, index],
        name,
      }))
      .filter(({ name }) => !documented.includes(name)),
  );
  const misplaced = all.flatMap(({ path, operation }) =>
    LISTS.filter((list) => operation["x-rate-limit"]?.[list]).map((list) => ({
      message: "they belong to the root",
      path: [...path, "x-rate-limit", list],
    })),
  );
  return [...undocumented, ...misplaced];
};
