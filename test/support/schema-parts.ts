import type { Document, Schema } from "../../src/openapi/document.ts";
import { resolve } from "../../src/openapi/reference.ts";

/** A schema and everything that it is composed of: its references, its parts and its choices. */
export function partsOf(document: Document, schema: Schema | boolean | undefined): Schema[] {
  const resolved = resolve(document, schema);
  if (typeof resolved !== "object") return [];
  const { allOf = [], oneOf = [], anyOf = [] } = resolved;
  return [resolved, ...[...allOf, ...oneOf, ...anyOf].flatMap((part) => partsOf(document, part))];
}

/** What the parts of a schema say about the elements of an array (no key) or a property of an object. */
export function partsBelow(document: Document, parts: readonly Schema[], key?: string): Schema[] {
  const below = parts.map(({ items, properties, additionalProperties }) =>
    key === undefined ? items : (properties?.[key] ?? additionalProperties),
  );
  return below.flatMap((schema) => partsOf(document, schema));
}
