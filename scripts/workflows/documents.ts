import { readFileSync } from "node:fs";
import { UsageError } from "../../src/cli/usage-error.ts";
import { root } from "./journeys.ts";

/** The parts of a bundled document that journeys need. */
export interface ApiDocument {
  servers: { url: string; variables?: object }[];
  paths: Record<string, Record<string, { responses: Record<string, ResponseObject> }>>;
  components?: { responses?: Record<string, ResponseObject> };
}

export interface ResponseObject {
  content?: Record<string, { examples?: Record<string, { value: unknown }> }>;
}

/**
 * A bundled document as a string.
 * @throws UsageError when there is no such API
 */
export function readDocumentText(api: string): string {
  try {
    return readFileSync(`${root}generated/${api}/openapi.json`, "utf8");
  } catch (cause) {
    throw new UsageError(`sourceDescriptions: there is no API '${api}'`, { cause });
  }
}

/** @throws UsageError when there is no such API */
export const readDocument = (api: string) => JSON.parse(readDocumentText(api)) as ApiDocument;
