import { follow, operations, schemaAt } from "./lib/document.js";

/** An operation that the server deduplicates names the property of its body that does it; no other one does. */
export default (document) =>
  operations(document).flatMap(({ operation, path }) => {
    const key = operation["x-dedup-key"];
    const retry = operation["x-retry"];
    if (key === undefined)
      return retry === "dedup" ? [{ message: "x-dedup-key is missing beside x-retry: dedup", path }] : [];
    const place = [...path, "x-dedup-key"];
    if (retry !== "dedup") return [{ message: `there is no x-retry: dedup beside '${key}'`, path: place }];
    const schema = follow(document, operation.requestBody).node?.content?.["application/json"]?.schema;
    return schema && schemaAt(document, schema, `$.${key}`)
      ? []
      : [{ message: `the request body has no '${key}'`, path: place }];
  });
