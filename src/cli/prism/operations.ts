import { getHttpOperationsFromSpec } from "@stoplight/prism-http";

/** An operation as Prism sees it, its references resolved. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/**
 * Has Prism load a document.
 *
 * The copy that it gets names the JSON Schema dialect that OpenAPI 3.1 has by default. Without it Prism (http-spec
 * 7.1) takes every schema for draft-07: it ignores `unevaluatedProperties`, so closed requests are open, and it
 * gives `format: int64` a maximum of 2^53 - 1, so that it rejects good ids.
 */
export function prismOperations(document: object): Promise<PrismOperation[]> {
  const jsonSchemaDialect = "https://json-schema.org/draft/2020-12/schema";
  return getHttpOperationsFromSpec({ ...document, jsonSchemaDialect });
}
