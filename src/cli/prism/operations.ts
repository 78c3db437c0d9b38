import { getHttpOperationsFromSpec } from "@stoplight/prism-http";

/** An operation as Prism sees it, its references resolved. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/**
 * The operations of a document, loaded by Prism.
 *
 * Prism gets a copy that declares the JSON Schema dialect which is the default of OpenAPI 3.1. Without it Prism
 * (http-spec 7.1) treats every schema as draft-07: it ignores `unevaluatedProperties`, so request bodies may have any
 * property, and it gives `format: int64` a maximum of 2^53 - 1, so that it rejects valid ids.
 */
export function prismOperations(document: object): Promise<PrismOperation[]> {
  const jsonSchemaDialect = "https://json-schema.org/draft/2020-12/schema";
  return getHttpOperationsFromSpec({ ...document, jsonSchemaDialect });
}
