import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A module that another one names. */
const NAMED = /(?:from |import |import\()"(\.{1,2}\/[^"]+)\.js"/g;

/**
 * The declarations that users can reach from what the package exports. There are others, of what no entry shows.
 *
 * @param outDir the folder of the compiled files, which is called `dist` in `package.json`
 */
export function findDeclarations(outDir: string, exports: Readonly<Record<string, string>>): Set<string> {
  const reached = new Set<string>();
  for (const path of Object.values(exports))
    if (path.endsWith(".js")) follow(join(outDir, path.replace(/^\.\/dist\/(.*)\.js$/, "$1.d.ts")), reached);
  return reached;
}

function follow(file: string, reached: Set<string>): void {
  if (reached.has(file)) return;
  reached.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(NAMED))
    follow(join(dirname(file), `${path}.d.ts`), reached);
}
