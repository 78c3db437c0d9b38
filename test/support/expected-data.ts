import { successOf } from "../../scripts/generate/bodies.ts";
import type { Document, Schema } from "../../src/openapi/document.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { partsBelow, partsOf } from "./schema-parts.ts";

/**
 * What a client returns for a successful response: the same data, with decimal strings wherever the schema says
 * `format: int64`. It reads the schema itself, not the generated table that the client uses.
 */
export function expectedData(document: Document, operationId: string, value: unknown): unknown {
  for (const { operation } of listOperations(document))
    if (operation.operationId === operationId)
      return withInt64Text(document, successOf(document, operation)?.schema, value);
  throw new Error(`there is no operation ${operationId}`);
}

/** A value with decimal strings wherever its schema says `format: int64`. */
export function withInt64Text(document: Document, schema: Schema | undefined, value: unknown): unknown {
  return convert(document, partsOf(document, schema), value);
}

function convert(document: Document, parts: readonly Schema[], value: unknown): unknown {
  if (typeof value === "number")
    return parts.some(({ format }) => format === "int64") ? String(value) : value;
  const below = (child: unknown, key?: string) => convert(document, partsBelow(document, parts, key), child);
  if (Array.isArray(value)) return value.map((item) => below(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, below(child, key)]));
}
