import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Document } from "../../openapi/document.ts";
import { parseExactJson } from "../../openapi/exact-json.ts";

const loaded = new Map<string, Document>();

/**
 * The bundled document of an API, with integers beyond 2^53 as bigints. It is read once per process, and only if a
 * response comes from its examples. The package refers to itself by name, so that the same line works in the repository
 * and when installed.
 */
export function readDocument(apiId: string): Document {
  const file = createRequire(import.meta.url).resolve(`im-openapi/specs/${apiId}.json`);
  const document = loaded.get(apiId) ?? (parseExactJson(readFileSync(file, "utf8")) as Document);
  loaded.set(apiId, document);
  return document;
}
