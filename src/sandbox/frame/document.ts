import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Document } from "../../openapi/document.ts";
import { parseExactJson } from "../../openapi/exact-json.ts";

/** An OpenAPI document in the two forms that are needed. */
export interface OpenApiDocument {
  /** With all integers as numbers, for validators. */
  readonly rounded: Document;
  /** With integers beyond 2^53 as bigints, for examples. Parsed at the first call. */
  exact(): Document;
}

/**
 * Reads the bundled document of an API. The package refers to itself by name, so that the same line works
 * in the repository and when installed.
 */
export function readDocument(apiId: string): OpenApiDocument {
  const file = createRequire(import.meta.url).resolve(`im-openapi/specs/${apiId}.json`);
  return parseDocument(readFileSync(file, "utf8"));
}

/** Reads a document, which has to be JSON. */
export function parseDocument(text: string): OpenApiDocument {
  let exact: Document | undefined;
  return {
    rounded: JSON.parse(text),
    exact: () => {
      exact ??= parseExactJson(text) as Document;
      return exact;
    },
  };
}
