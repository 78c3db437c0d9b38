import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Document, Schema } from "../../src/openapi/document.ts";

const folder = new URL("../../generated/", import.meta.url);

/** The ids of all generated APIs. */
export const apiIds = readdirSync(folder).filter((name) =>
  existsSync(new URL(`${name}/openapi.json`, folder)),
);

/** The bundled document of an API, parsed each time: callers may change it. */
export function readDocument(api: string): Document {
  return JSON.parse(readDocumentText(api)) as Document;
}

/** The same as a string, with exact integers. */
export function readDocumentText(api: string): string {
  return readFileSync(new URL(`${api}/openapi.json`, folder), "utf8");
}

/** A media type of a request or a response. */
export interface Media {
  schema?: Schema;
  examples?: Record<string, { value: unknown }>;
  /** The schema of each line, if the body is one JSON value a line. */
  "x-line-schema"?: Schema;
}
