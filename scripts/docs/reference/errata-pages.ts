import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import type { DocumentedApi } from "../documents.ts";
import { frontmatter } from "../markdown.ts";
import { inProject } from "../site.ts";
import type { Words } from "../words/en/reference.ts";

/**
 * Writes a page for the errata of each API, which includes `specs/<api>/errata.md`. These are in English: another
 * language has pages of its own, with a translation of them.
 *
 * @throws Error that names the file to write
 */
export async function writeErrataPages(
  apis: readonly DocumentedApi[],
  pages: string,
  words: Words,
): Promise<void> {
  await rm(`${pages}errata`, { recursive: true, force: true });
  await mkdir(`${pages}errata`, { recursive: true });
  for (const { id, document } of apis) {
    const source = `specs/${id}/errata.md`;
    if (!existsSync(inProject(source)))
      throw new Error(
        `${id}: write ${source}: where the vendor's document is wrong or incomplete, or that it is neither`,
      );
    const { title } = document.info;
    const head = frontmatter({
      title: words.errata.title(title),
      description: words.errata.description(title),
    });
    await writeFile(`${pages}errata/${id}.md`, `${head}\n\n<!--@include: ../../${source}-->\n`);
  }
}
