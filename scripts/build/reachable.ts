import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Manifest {
  readonly exports: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}

/** A module that another one names, as an import or as the URL of a worker. */
const NAMED = /(?:from |import |import\(|new URL\()"(\.{1,2}\/[^"]+)\.js"/g;

/**
 * The compiled files that users can reach: JavaScript from what the package exports and from its commands, and
 * declarations from what it exports. Of the others there are many: modules that only have types, and declarations of
 * what no entry shows.
 *
 * @param outDir the folder of the compiled files, which is called `dist` in `package.json`
 */
export function findReachable(outDir: string, { exports, bin }: Manifest): Set<string> {
  const toFile = (path: string) => join(outDir, path.replace(/^\.\/dist\//, ""));
  const entries = Object.values(exports)
    .filter((path) => path.endsWith(".js"))
    .map(toFile);
  const reached = new Set<string>();
  for (const file of [...entries, ...Object.values(bin).map(toFile)]) follow(file, ".js", reached);
  for (const file of entries) follow(file.replace(/\.js$/, ".d.ts"), ".d.ts", reached);
  return reached;
}

function follow(file: string, extension: string, reached: Set<string>): void {
  if (reached.has(file)) return;
  reached.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(NAMED))
    follow(join(dirname(file), path + extension), extension, reached);
}
