import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { apis } from "../../generated/vendors/apis.ts";
import { root } from "./child.ts";
import type { Measurement } from "./measurement.ts";

const VENDORS = [...new Set(Object.values(apis).map(({ vendor }) => vendor))];
/** The largest parts that are named. */
const NAMED = 6;

/** The first module of a bundle, in the metadata of esbuild. */
const ENTRY = "<stdin>";

/**
 * Minified and gzipped: what an app with a vendor's client loads at once, and with the parts that are loaded when they
 * are needed; openapi-fetch alone for comparison.
 */
export async function bundleSize(): Promise<Measurement[]> {
  const alone = await bundle('export { default } from "openapi-fetch";');
  const vendors = await Promise.all(VENDORS.map(rowsOf));
  return [{ what: "openapi-fetch alone, min+gzip", value: kilobytes(alone.all) }, ...vendors.flat()];
}

async function rowsOf(vendor: string): Promise<Measurement[]> {
  const { atOnce, all, parts } = await bundle(`export * from "./src/${vendor}/index.ts";`);
  const what = `im-openapi/${vendor}, min+gzip`;
  return [
    { what: `${what}: loaded at once`, value: kilobytes(atOnce), goal: "at most 8 kB" },
    { what: `${what}: with what is loaded when needed`, value: kilobytes(all) },
    { what: `largest parts of what is loaded at once, minified`, value: parts },
  ];
}

async function bundle(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: root,
    format: "esm",
    platform: "browser",
  });
  const atOnce = loadedAtOnce(metafile, ENTRY);
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [path.slice(root.length), gzipped(contents)]),
  );
  const sum = (paths: Iterable<string>) =>
    [...paths].reduce((total, path) => total + (sizes.get(path) as number), 0);
  return { atOnce: sum(atOnce), all: sum(sizes.keys()), parts: largest(metafile, atOnce) };
}

/** The modules of a bundle that an entry imports, directly or not, other than by `import()`, and its own. */
export function loadedAtOnce({ outputs }: Metafile, entryPoint: string): Set<string> {
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === entryPoint) as string;
  const paths = new Set([entry]);
  for (const path of paths)
    for (const { kind, path: imported } of outputs[path]?.imports ?? [])
      if (kind === "import-statement") paths.add(imported);
  return paths;
}

function largest({ outputs }: Metafile, paths: ReadonlySet<string>): string {
  const parts = [...paths].flatMap((path) => Object.entries(outputs[path]?.inputs ?? {}));
  return parts
    .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
    .slice(0, NAMED)
    .map(
      ([path, { bytesInOutput }]) => `${path.replace(/^.*node_modules\//, "")} ${kilobytes(bytesInOutput)}`,
    )
    .join(", ");
}

function gzipped(contents: Uint8Array): number {
  return gzipSync(contents, { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
