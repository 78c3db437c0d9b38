import { readFileSync } from "node:fs";
import type { Document } from "../../openapi/document.ts";
import { parseExactJson } from "../../openapi/exact-json.ts";

/** By file. */
const loaded = new Map<string, Document>();

/** Reads a document with integers beyond 2^53 as bigints, once per process: many tests start many sandboxes. */
export function readDocument(file: URL): Document {
  const document = loaded.get(file.href) ?? (parseExactJson(readFileSync(file, "utf8")) as Document);
  loaded.set(file.href, document);
  return document;
}
