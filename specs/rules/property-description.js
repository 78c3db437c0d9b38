import { schemas } from "./lib/document.js";

/** Every property has a description, here or in its $ref's target. */
export default (document) =>
  schemas(document)
    .filter(({ schema, name }) => name !== undefined && !schema.$ref && !schema.description)
    .map(({ name, path }) => ({ message: name, path }));
