import { mkdir, writeFile } from "node:fs/promises";
import { stringifyExactJson } from "../../../src/openapi/exact-json.ts";
import type { DocumentedApi } from "../documents.ts";
import { toReference } from "../references.ts";
import { readCodeSamples } from "../samples/code-samples.ts";
import type { Words } from "../words/en/portal.ts";
import { toPortalDocument } from "./portal-document.ts";
import { toSandboxAddresses } from "./sandbox-addresses.ts";

/**
 * Writes the page of each API's interactive reference, with a list of its operations for readers without JavaScript.
 */
export async function writePortalPages(
  apis: readonly DocumentedApi[],
  pages: string,
  words: Words,
): Promise<void> {
  for (const api of apis) {
    await mkdir(`${pages}reference/${api.id}`, { recursive: true });
    await writeFile(`${pages}reference/${api.id}/index.md`, toPortalPage(api, words));
  }
}

/** Writes the specs that the pages load. */
export async function writePortalDocuments(
  apis: readonly DocumentedApi[],
  folder: string,
  words: Words,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const api of apis) {
    const document = toPortalDocument(api, await readCodeSamples(api), words);
    await writeFile(`${folder}${api.id}.json`, stringifyExactJson(document));
  }
}

/** Writes the addresses of the sandbox on its default ports. */
export async function writeSandboxAddresses(apis: readonly DocumentedApi[], output: string): Promise<void> {
  await writeFile(`${output}sandbox.json`, `${JSON.stringify(toSandboxAddresses(apis), null, 2)}\n`);
}

/** The list is HTML, so that its links are not checked: other scripts may not have written those pages yet. */
export function toPortalPage(api: DocumentedApi, words: Words): string {
  const { id, title, tags } = toReference(api);
  const lists = tags.map(({ name, operations }) => {
    const items = operations.map(
      ({ id, summary }) => `<li><a href="./${id}.html">${escapeHtml(summary)}</a> <code>${id}</code></li>`,
    );
    return `<h3>${escapeHtml(name)}</h3>\n<ul>\n${items.join("\n")}\n</ul>`;
  });
  return `---
layout: page
title: ${JSON.stringify(title)}
description: ${JSON.stringify(words.description(title))}
sidebar: false
pageClass: api-page
---

<ApiReference api="${id}">

<h1 v-pre>${escapeHtml(title)}</h1>
<h2>${words.operations}</h2>
${lists.join("\n")}

</ApiReference>
`;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "{": "&#123;" };
  return text.replace(/[&<>{]/g, (character) => entities[character] as string);
}
