import { isOfType, operations, schemas } from "./lib/document.js";

/** Integer ids are 64-bit: a number cannot hold them all. */
export default (document) => {
  const seen = new Set();
  const ids = [
    ...schemas(document).filter(({ name }) => name !== undefined),
    ...operations(document).flatMap(({ parameters }) =>
      parameters.map(({ node, path }) => ({
        name: node.name,
        schema: node.schema,
        path: [...path, "schema"],
      })),
    ),
  ];
  return ids.flatMap(({ name, schema, path }) => {
    const list = isOfType(schema, "array");
    const value = list ? schema.items : schema;
    if (!/ids?$/i.test(name) || !isOfType(value, "integer") || value.format === "int64" || seen.has(value))
      return [];
    seen.add(value);
    return [{ message: name, path: list ? [...path, "items"] : path }];
  });
};
