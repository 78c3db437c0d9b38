import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The parts of an OpenAPI document that the frame reads. */
export interface OpenApiDocument {
  paths: Record<string, Record<string, unknown>>;
}

/**
 * Reads the bundled document of an API. The package refers to itself by name, so that the same line works
 * in the repository and when installed.
 */
export function readDocument(apiId: string): OpenApiDocument {
  const file = createRequire(import.meta.url).resolve(`im-openapi/specs/${apiId}.json`);
  return JSON.parse(readFileSync(file, "utf8"));
}
