/**
 * `npm run generate` writes `generated/<api>/{types.ts,api.ts,errors.ts,checks.ts,openapi.json,samples/*.ts}` for every API that
 * `redocly.yaml` lists, `webhooks.ts` for those that have webhooks, and `generated/vendors/`, which covers all vendors. All that it needs of a vendor is its specs:
 * it reports and leaves out what else a vendor lacks. It also reports what fails for one API, leaves the existing files
 * of that API and the other APIs alone, and exits with 1. With `--check` it writes nothing, reports what is stale, and
 * exits with 1 if anything is.
 */

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import type { Document } from "../src/openapi/document.ts";
import { generateApiObject } from "./generate/api-object.ts";
import { type ApiSource, listApis } from "./generate/apis.ts";
import { bundleSpec, bundleText, checkDocument } from "./generate/bundle.ts";
import { generateChecks } from "./generate/checks.ts";
import { createCollection, type Files } from "./generate/collection.ts";
import { generateErrors } from "./generate/error-codes.ts";
import { loadSampleClient } from "./generate/samples/clients.ts";
import { generateSamples } from "./generate/samples.ts";
import { generateTypes } from "./generate/types.ts";
import { generateRegistries } from "./generate/vendors/registries.ts";
import { listVendors, missingFiles, type Vendor } from "./generate/vendors/vendors.ts";
import { generateWebhooks } from "./generate/webhooks.ts";
import { runScript } from "./run-script.ts";

const root = new URL("../", import.meta.url);
const header = (spec: string) => `// Generated from ${spec} by \`npm run generate\`. Do not edit.\n`;

async function readSpec(source: ApiSource): Promise<Document> {
  const document = await bundleSpec(source);
  checkDocument(document);
  return document;
}

/** Everything except the samples, which also need the client of the vendor. */
async function generateApi({ id, spec }: ApiSource, document: Document): Promise<Files> {
  return new Map([
    ["openapi.json", bundleText(document)],
    ["types.ts", header(spec) + (await generateTypes(document))],
    ["api.ts", generateApiObject(id, document, header(spec))],
    ["errors.ts", generateErrors(document, header(spec))],
    ["checks.ts", generateChecks(document, header(spec))],
    ...(document.webhooks ? [["webhooks.ts", generateWebhooks(document, header(spec))] as const] : []),
  ]);
}

/** The files that belong into `generated/`. */
async function collectFiles() {
  const collection = createCollection();
  const sources = await listApis();
  const documents = new Map<string, Document>();
  for (const source of sources) {
    const { id, spec } = source;
    const document = await collection.attempt(id, spec, () => readSpec(source));
    if (document && (await collection.add(id, spec, () => generateApi(source, document))))
      documents.set(id, document);
  }
  const vendors = listVendors(documents);
  // Without one of the specs, a vendor would be missing or incomplete.
  if (documents.size === sources.length)
    await collection.add("vendors", "generated/vendors", () =>
      generateRegistries(vendors, [...documents.keys()]),
    );
  else collection.keep("vendors");
  for (const { id, spec } of sources) {
    const document = documents.get(id);
    if (document)
      await collection.add(`${id}/samples`, `samples of ${spec}`, () =>
        generateSampleFiles(id, spec, document, vendors, sources),
      );
  }
  return { ...collection, missing: missingFiles(vendors) };
}

/** A program for each operation, if the vendor has a client and says how samples create it. */
async function generateSampleFiles(
  id: string,
  spec: string,
  document: Document,
  vendors: readonly Vendor[],
  sources: readonly ApiSource[],
): Promise<Files> {
  const client = await loadSampleClient(id, vendors, sources);
  const samples = client ? [...generateSamples(client, document)] : [];
  return new Map(samples.map(([operation, text]) => [`${operation}.ts`, header(spec) + text]));
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
  const { files, failures, missing, staleAmong } = await collectFiles();
  const stale = staleAmong(await existingFiles());
  for (const line of [...missing, ...failures]) console.error(line);
  if (failures.length > 0) process.exitCode = 1;
  if (!check) {
    await write(files, stale);
    console.log(stale.length > 0 ? `wrote ${stale.join(", ")}` : "generated/ is up to date");
  } else if (stale.length > 0) {
    console.error(
      `generated/ is stale: ${stale.join(", ")}\nRun \`npm run generate\` and commit the result.`,
    );
    process.exitCode = 1;
  } else if (failures.length === 0) console.log("generated/ is up to date");
}

const script = {
  usage: "npm run generate -- [options]",
  description: "Writes generated/ from the specs of the APIs that redocly.yaml lists.",
  options: {
    check: {
      type: "boolean",
      description: "write nothing, report what is stale, and exit with 1 if anything is",
    },
  },
} as const;

await runScript(script, ({ values: { check = false } }) => generate(check));
