/**
 * `npm run generate` writes `generated/<api>/{types.ts,api.ts,errors.ts,openapi.json,samples/*.ts}` for every API that
 * `redocly.yaml` lists. With `--check` it writes nothing, says what is stale, and exits with 1.
 */

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { generateApiObject } from "./generate/api-object.ts";
import { type ApiSource, listApis } from "./generate/apis.ts";
import { bundleSpec, bundleText } from "./generate/bundle.ts";
import { generateErrors } from "./generate/error-codes.ts";
import { generateSamples } from "./generate/samples.ts";
import { generateTypes } from "./generate/types.ts";
import { runScript } from "./run-script.ts";

const root = new URL("../", import.meta.url);
const header = (spec: string) => `// Generated from ${spec} by \`npm run generate\`. Do not edit.\n`;

/** File name below `generated/` → text. */
type Files = Map<string, string>;

async function generateApi(source: ApiSource): Promise<Files> {
  const { id, spec } = source;
  const document = await bundleSpec(source);
  return new Map([
    [`${id}/openapi.json`, bundleText(document)],
    [`${id}/types.ts`, header(spec) + (await generateTypes(document))],
    [`${id}/api.ts`, generateApiObject(id, document, header(spec))],
    [`${id}/errors.ts`, generateErrors(document, header(spec))],
    ...[...generateSamples(id, document)].map(
      ([operation, text]) => [`${id}/samples/${operation}.ts`, header(spec) + text] as const,
    ),
  ]);
}

async function existingFiles(): Promise<Files> {
  const folder = new URL("generated/", root);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  const named = files.map(
    async (file) => [file.slice(folder.pathname.length), await readFile(file, "utf8")] as const,
  );
  return new Map(await Promise.all(named));
}

async function write(files: Files, stale: readonly string[]): Promise<void> {
  for (const name of stale) {
    const file = new URL(`generated/${name}`, root);
    const text = files.get(name);
    await mkdir(new URL("./", file), { recursive: true });
    await (text === undefined ? rm(file) : writeFile(file, text));
  }
}

async function generate(check: boolean): Promise<void> {
  const generated: Files = new Map();
  for (const api of await listApis())
    for (const [name, text] of await generateApi(api)) generated.set(name, text);
  const existing = await existingFiles();
  const stale = [...new Set([...generated.keys(), ...existing.keys()])].filter(
    (name) => generated.get(name) !== existing.get(name),
  );
  if (!check) {
    await write(generated, stale);
    console.log(stale.length > 0 ? `wrote ${stale.join(", ")}` : "generated/ is up to date");
  } else if (stale.length > 0) {
    console.error(
      `generated/ is stale: ${stale.join(", ")}\nRun \`npm run generate\` and commit the result.`,
    );
    process.exitCode = 1;
  } else console.log("generated/ is up to date");
}

const script = {
  usage: "npm run generate -- [options]",
  description: "Writes generated/ from the specs of the APIs that redocly.yaml lists.",
  options: {
    check: {
      type: "boolean",
      description: "write nothing, name what is stale, and exit with 1 if anything is",
    },
  },
} as const;

await runScript(script, ({ values: { check = false } }) => generate(check));
