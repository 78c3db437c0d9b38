import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { apis } from "../../generated/vendors/apis.ts";
import { root } from "./child.ts";
import type { Measurement } from "./measurement.ts";

const VENDORS = [...new Set(Object.values(apis).map(({ vendor }) => vendor))];
/** The largest parts that are named. */
const NAMED = 6;

/** Minified and gzipped: a vendor's entry with everything that it exports, and openapi-fetch alone. */
export async function bundleSize(): Promise<Measurement[]> {
  const alone = await bundle('export { default } from "openapi-fetch";');
  const vendors = await Promise.all(
    VENDORS.map(async (vendor) => {
      const { size, parts } = await bundle(`export * from "./src/${vendor}/index.ts";`);
      return [
        { what: `im-openapi/${vendor}, all of it, min+gzip`, value: kilobytes(size), goal: "at most 8 kB" },
        { what: `its largest parts, minified`, value: parts },
      ];
    }),
  );
  return [{ what: "openapi-fetch alone, min+gzip", value: kilobytes(alone.size) }, ...vendors.flat()];
}

async function bundle(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
  });
  const [file] = outputFiles;
  return { size: gzipSync(file?.contents ?? "", { level: 9 }).length, parts: largest(metafile) };
}

function largest({ outputs }: Metafile): string {
  const parts = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return parts
    .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
    .slice(0, NAMED)
    .map(
      ([path, { bytesInOutput }]) => `${path.replace(/^.*node_modules\//, "")} ${kilobytes(bytesInOutput)}`,
    )
    .join(", ");
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
