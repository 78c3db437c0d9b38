import { readFileSync } from "node:fs";
import type { Reference } from "../../scripts/docs/references.ts";

/** What `npm run docs` has written about the APIs, before it runs the site's generator. */
export function listReferences(): Reference[] {
  return JSON.parse(readFileSync(new URL("../reference/apis.json", import.meta.url), "utf8"));
}

/** What users import, as `npm run docs` has described it. */
export function listModules(): string[] {
  return JSON.parse(readFileSync(new URL("../typescript/modules.json", import.meta.url), "utf8"));
}
