import { follow, operations, schemaAt } from "./lib/document.js";

/** An operation that the server deduplicates, and no other, names the property of its body that this is done by. */
export default (document) =>
  operations(document).flatMap(({ operation, path }) => {
    const key = operation["x-dedup-key"];
    const retry = operation["x-retry"];
    if (key === undefined)
      return retry === "dedup" ? [{ message: "x-retry: dedup requires an x-dedup-key", path }] : [];
    const place = [...path, "x-dedup-key"];
    if (retry !== "dedup") return [{ message: `'${key}' requires x-retry: dedup`, path: place }];
    const schema = follow(document, operation.requestBody).node?.content?.["application/json"]?.schema;
    return schema && schemaAt(document, schema, `$.${key}`)
      ? []
      : [{ message: `the request body has no '${key}'`, path: place }];
  });
