import type { DocumentedApi } from "../documents.ts";
import { reference } from "../words/en/reference.ts";
import { writeLlms } from "./llms.ts";
import { createMarkdownCopies, writeMarkdownCopies } from "./markdown-copies.ts";

/**
 * Writes the site for programs as well: each page as Markdown beside its HTML, and `llms.txt`, which lists the English
 * ones.
 */
export async function writeMarkdownSite(
  apis: readonly DocumentedApi[],
  pages: string,
  output: string,
): Promise<void> {
  const copies = await createMarkdownCopies(pages);
  await writeMarkdownCopies(copies, output);
  await writeLlms(apis, copies, output, reference);
}
