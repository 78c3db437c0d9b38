import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { stringify } from "yaml";
import { parseExactJson } from "../../../src/openapi/exact-json.ts";
import type { DocumentedApi } from "../documents.ts";
import { readCodeSamples } from "../samples/code-samples.ts";
import { buildRedoc } from "./redoc.ts";
import { toRedocDocument } from "./redoc-document.ts";

/** A file for readers to download. */
export interface Download {
  /** Path from the site's root, such as `specs/qiniu.yaml`. */
  readonly path: string;
  readonly content: string;
}

/** How many Redoc pages are built at a time, each in its own process. */
const AT_A_TIME = 2;

/** The specs as JSON, as they are in `generated/`, as YAML, and as pages that work without a network. */
export async function createDownloads(apis: readonly DocumentedApi[]): Promise<Download[]> {
  const downloads: Download[] = apis.flatMap(({ id, text }) => [
    { path: `specs/${id}.json`, content: text },
    { path: `specs/${id}.yaml`, content: toYaml(text) },
  ]);
  for (let i = 0; i < apis.length; i += AT_A_TIME) {
    const pages = apis.slice(i, i + AT_A_TIME).map(async (api) => ({
      path: `redoc/${api.id}.html`,
      content: await buildRedoc(toRedocDocument(api, await readCodeSamples(api)), api.document.info),
    }));
    downloads.push(...(await Promise.all(pages)));
  }
  return downloads;
}

/** YAML with the same content as a JSON string; integers of any size are exact. */
export function toYaml(json: string): string {
  // Folded strings are hard to read, and a sentence in them is hard to search for.
  return stringify(parseExactJson(json), { lineWidth: 0 });
}

/** Writes the files into the built site. */
export async function writeDownloads(downloads: readonly Download[], output: string): Promise<void> {
  for (const { path, content } of downloads) {
    await mkdir(dirname(`${output}${path}`), { recursive: true });
    await writeFile(`${output}${path}`, content);
  }
}
