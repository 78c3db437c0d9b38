import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { specFile } from "../sandbox/spec-file.ts";

interface Manifest {
  version: string;
  exports: Record<string, string>;
  peerDependencies: Record<string, string>;
}

// The package refers to itself by name, so that the same line works in the repository and when installed.
const file = createRequire(import.meta.url).resolve("im-openapi/package.json");
const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;

/** Version of the package. */
export const { version } = manifest;

/** The packages to install for the mock, as `name@version`. */
export const prismPackages: readonly string[] = Object.entries(manifest.peerDependencies)
  .filter(([name]) => name.startsWith("@stoplight/"))
  .map(([name, version]) => `${name}@${version}`);

/** The specs that the package exports: id of the API → file. */
export const specFiles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(manifest.exports).flatMap((name) => {
    const [, id] = /^\.\/specs\/(.+)\.json$/.exec(name) ?? [];
    return id ? [[id, fileURLToPath(specFile(id))]] : [];
  }),
);
