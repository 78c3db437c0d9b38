import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const IMPORT = /(?:from |import |import\()"(\.{1,2}\/[^"]+)\.js"/g;

/**
 * The declarations that users see: those of the entries, and all that these import. Of the others there are twice as
 * many, of what no entry shows.
 *
 * @param entries files of declarations
 */
export function shownDeclarations(entries: readonly string[]): Set<string> {
  const shown = new Set<string>();
  function show(file: string): void {
    if (shown.has(file)) return;
    shown.add(file);
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(IMPORT))
      show(join(dirname(file), `${path}.d.ts`));
  }
  entries.forEach(show);
  return shown;
}
