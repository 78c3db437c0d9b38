import { existsSync, readFileSync } from "node:fs";
import type { Reference } from "../../scripts/docs/references.ts";

/**
 * The APIs, as `npm run docs` lists them before it runs the site's generator.
 *
 * @param folder of the language's pages, such as `zh/`; none for English
 */
export function listReferences(folder = ""): Reference[] {
  return readWritten(`${folder}reference/apis.json`) as Reference[];
}

/** The entry points of the package, as `npm run docs` lists them. */
export function listModules(): string[] {
  return readWritten("typescript/modules.json") as string[];
}

/** The quick start of each vendor that has one: `guide/<vendor>.md`, under its own title. */
export function listQuickStarts(references: readonly Reference[]): { text: string; link: string }[] {
  const vendors = [...new Set(references.map(({ vendor }) => vendor))];
  return vendors.flatMap((vendor) => {
    const file = new URL(`../guide/${vendor}.md`, import.meta.url);
    if (!existsSync(file)) return [];
    const [, title = vendor] = /^# (.+)$/m.exec(readFileSync(file, "utf8")) ?? [];
    return [{ text: title, link: `/guide/${vendor}` }];
  });
}

function readWritten(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
}
