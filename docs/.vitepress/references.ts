import { readFileSync } from "node:fs";
import type { Reference } from "../../scripts/docs/references.ts";

/**
 * What `npm run docs` has written about the APIs, before it runs the site's generator.
 *
 * @param folder of the language's pages, such as `zh/`; none for English
 */
export function listReferences(folder = ""): Reference[] {
  return readWritten(`${folder}reference/apis.json`) as Reference[];
}

/** What users import, as `npm run docs` has described it. */
export function listModules(): string[] {
  return readWritten("typescript/modules.json") as string[];
}

function readWritten(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
}
