import {
  type Document,
  operationsOf,
  resolve,
  type Schema,
  successOf,
} from "../../scripts/generate/openapi.ts";

/**
 * What a client makes of a successful answer: the same data, with decimal text wherever the schema says `format:
 * int64`. Read from the schema itself, not from the generated table that the client goes by.
 */
export function expectedData(document: Document, operationId: string, value: unknown): unknown {
  for (const { operation } of operationsOf(document))
    if (operation.operationId === operationId)
      return convert(document, flatten(document, successOf(document, operation)?.schema), value);
  throw new Error(`there is no operation ${operationId}`);
}

function convert(document: Document, schemas: readonly Schema[], value: unknown): unknown {
  const below = (children: readonly (Schema | boolean | undefined)[], child: unknown) =>
    convert(
      document,
      children.flatMap((schema) => flatten(document, schema)),
      child,
    );
  if (typeof value === "number")
    return schemas.some(({ format }) => format === "int64") ? String(value) : value;
  if (Array.isArray(value))
    return value.map((item) =>
      below(
        schemas.map(({ items }) => items),
        item,
      ),
    );
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      below(
        schemas.map(({ properties, additionalProperties }) => properties?.[key] ?? additionalProperties),
        child,
      ),
    ]),
  );
}

/** A schema and all that it is made of: its references, its parts and its choices. */
function flatten(document: Document, schema: Schema | boolean | undefined): Schema[] {
  const resolved = resolve(document, schema);
  if (typeof resolved !== "object") return [];
  const { allOf = [], oneOf = [], anyOf = [] } = resolved;
  return [resolved, ...[...allOf, ...oneOf, ...anyOf].flatMap((part) => flatten(document, part))];
}
