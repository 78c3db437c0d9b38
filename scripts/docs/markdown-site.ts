import { apiPage } from "./api-page.ts";
import type { DocumentedApi } from "./documents.ts";
import { writeLlms } from "./llms.ts";
import { makeMarkdownCopies, writeMarkdownCopies } from "./markdown-copies.ts";
import { english } from "./words/reference-en.ts";

/** Writes the site once more for programs: each page as Markdown beside its HTML, and `llms.txt`, which lists them. */
export async function writeMarkdownSite(
  apis: readonly DocumentedApi[],
  pages: string,
  output: string,
): Promise<void> {
  const inWords = apis.map((api) => [`reference/${api.id}/index.md`, apiPage(api, english)] as const);
  const copies = await makeMarkdownCopies(pages, new Map(inWords));
  await writeMarkdownCopies(copies, output);
  await writeLlms(apis, copies, output, english);
}
