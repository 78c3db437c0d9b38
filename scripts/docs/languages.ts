import { readdir, readFile } from "node:fs/promises";
import { openapiOverlay } from "openapi-format";
import { parse } from "yaml";
import type { Document } from "../../src/openapi/document.ts";
import { parseExactJson, stringifyExactJson } from "../../src/openapi/exact-json.ts";
import type { DocumentedApi } from "./documents.ts";
import { inProject } from "./site.ts";
import type { Words } from "./words/en/reference.ts";

/** A language of the site, with a folder of its own in `words`. */
export interface Language {
  /** The name of its folder, such as `en`. */
  readonly code: string;
  /** Where its pages are among those of the site: nothing for English, else such as `zh/`. */
  readonly folder: string;
  readonly reference: Words;
}

const ENGLISH = "en";

/** @returns every language that has words, English first */
export async function listLanguages(): Promise<Language[]> {
  const codes = await readdir(new URL("words/", import.meta.url));
  const others = codes.filter((code) => code !== ENGLISH).sort();
  return Promise.all([ENGLISH, ...others].map(readLanguage));
}

async function readLanguage(code: string): Promise<Language> {
  const { reference } = (await import(`./words/${code}/reference.ts`)) as { reference: Words };
  return { code, folder: code === ENGLISH ? "" : `${code}/`, reference };
}

/**
 * The specs in a language: with its overlay, `specs/<api>/overlays/<code>.yaml`, where there is one. The English ones
 * stay as they are.
 *
 * @throws Error naming the target of an action that matches nothing in the spec
 */
export function translate(apis: readonly DocumentedApi[], { code }: Language): Promise<DocumentedApi[]> {
  return Promise.all(apis.map((api) => applyOverlay(api, `specs/${api.id}/overlays/${code}.yaml`)));
}

async function applyOverlay(api: DocumentedApi, path: string): Promise<DocumentedApi> {
  const source = await readFile(inProject(path), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (source === undefined) return api;
  // Integers beyond 2^53 stay what they are.
  const exact = parseExactJson(api.text) as never;
  const { data, resultData } = await openapiOverlay(exact, { overlaySet: parse(source) });
  const [unused] = resultData.unusedActions as { target: string }[];
  if (unused) throw new Error(`${path}: nothing in the spec is at ${unused.target}`);
  const text = stringifyExactJson(data);
  return { id: api.id, document: JSON.parse(text) as Document, text };
}
