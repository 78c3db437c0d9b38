import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { readDocument } from "./document.ts";

/** An operation as Prism sees it, its references resolved. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** The id of an API, or a document of the tests' own. */
export type SpecSource = string | object;

const loaded = new Map<string, Promise<PrismOperation[]>>();

/** The operations of an API, loaded once for each test file. */
export function prismOperations(source: SpecSource): Promise<PrismOperation[]> {
  if (typeof source !== "string") return getHttpOperationsFromSpec(withDialect(source));
  const operations = loaded.get(source) ?? getHttpOperationsFromSpec(withDialect(readDocument(source)));
  loaded.set(source, operations);
  return operations;
}

/**
 * Names the JSON Schema dialect that OpenAPI 3.1 has by default. Without it Prism (http-spec 7.1) takes every
 * schema for draft-07: it ignores `unevaluatedProperties`, so closed requests are open, and it gives `format:
 * int64` a maximum of 2^53 - 1, so that it rejects good ids.
 */
function withDialect(document: object): object {
  return { ...document, jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema" };
}
