import { readFileSync } from "node:fs";
import type { Document } from "../../openapi/document.ts";
import { parseExactJson } from "../../openapi/exact-json.ts";
import { specFile } from "../../openapi/spec-file.ts";

const loaded = new Map<string, Document>();

/**
 * The bundled document of an API, with integers beyond 2^53 as bigints. It is read once per process, and only if a
 * response comes from its examples.
 */
export function readDocument(apiId: string): Document {
  const document = loaded.get(apiId) ?? (parseExactJson(readFileSync(specFile(apiId), "utf8")) as Document);
  loaded.set(apiId, document);
  return document;
}
