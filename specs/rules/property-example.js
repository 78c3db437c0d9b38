import { isOfType, schemas } from "./lib/document.js";

/** Every property with a single value has an example; objects, arrays and unions have theirs inside. */
export default (document) =>
  schemas(document)
    .filter(({ schema, name }) => name !== undefined && !exempt(schema) && !(schema.examples?.length > 0))
    .map(({ name, path }) => ({ message: name, path }));

const exempt = (schema) =>
  schema.$ref ||
  schema.const !== undefined ||
  schema.format === "binary" ||
  schema.contentMediaType ||
  schema.allOf ||
  schema.oneOf ||
  schema.anyOf ||
  isOfType(schema, "object") ||
  isOfType(schema, "array");
