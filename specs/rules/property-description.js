import { schemas } from "./lib/document.js";

/** Every property is described, here or where its $ref leads. */
export default (document) =>
  schemas(document)
    .filter(({ schema, name }) => name !== undefined && !schema.$ref && !schema.description)
    .map(({ name, path }) => ({ message: name, path }));
