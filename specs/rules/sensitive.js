import { follow, schemas } from "./lib/document.js";

const SECRET = /password|secret|token$|^msg_body$/;

/** Whatever must never reach a log is marked with `x-sensitive: true`. */
export default (document) => {
  const properties = schemas(document)
    .filter(({ name }) => name !== undefined && SECRET.test(name))
    .map(({ schema, path }) => follow(document, schema, path));
  const schemes = Object.entries(document.components?.securitySchemes ?? {}).map(([name, node]) => ({
    node,
    path: ["components", "securitySchemes", name],
  }));
  return [...properties, ...schemes]
    .filter(({ node }) => node["x-sensitive"] !== true)
    .map(({ path }) => ({ message: String(path.at(-1)), path }));
};
