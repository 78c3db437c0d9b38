import { mkdir, rm, writeFile } from "node:fs/promises";
import { build } from "vitepress";
import { type DocumentedApi, readDocuments } from "./documents.ts";
import { createDownloads, type Download, writeDownloads } from "./downloads/downloads.ts";
import { type Language, listLanguages, translate } from "./languages.ts";
import { writeMarkdownSite } from "./markdown/markdown-site.ts";
import { writeApiPages } from "./reference/api-page.ts";
import { writeErrataPages } from "./reference/errata-pages.ts";
import { writeErrorCodePage } from "./reference/error-code-page.ts";
import { writeOperationPages } from "./reference/operation-pages.ts";
import { writeReferenceIndex } from "./reference/reference-index.ts";
import { toReference } from "./references.ts";
import { OUTPUT, PAGES } from "./site.ts";
import { removeStamp, writeStamp } from "./stamp.ts";
import { writeSandboxAddresses } from "./try-it/sandbox-addresses.ts";
import { writeTypeScriptPages } from "./typescript/typescript.ts";
import { reference } from "./words/en/reference.ts";

/** The APIs in one language of the site. */
interface Site {
  readonly language: Language;
  readonly apis: readonly DocumentedApi[];
}

/**
 * Builds the site into `dist/docs`.
 * @param base path that a web server serves it from
 */
export async function buildDocs(base: string): Promise<void> {
  await removeStamp();
  const english = await readDocuments();
  const downloads = await createDownloads(english);
  const sites: Site[] = await Promise.all(
    (await listLanguages()).map(async (language) => ({ language, apis: await translate(english, language) })),
  );
  for (const { language, apis } of sites) await writePages(apis, language, downloads);
  await writeErrataPages(english, PAGES, reference);
  await writeTypeScriptPages(PAGES);
  await build(PAGES, { base, outDir: OUTPUT });
  await writeDownloads(downloads, OUTPUT);
  await writeMarkdownSite(english, PAGES, OUTPUT);
  await writeSandboxAddresses(english, OUTPUT);
  await writeStamp(base);
}

/** Writes what the site generator needs for a language besides the hand-written pages. */
async function writePages(
  apis: readonly DocumentedApi[],
  { folder, reference }: Language,
  downloads: readonly Download[],
): Promise<void> {
  const pages = `${PAGES}${folder}`;
  await rm(`${pages}reference`, { recursive: true, force: true });
  await mkdir(`${pages}reference`, { recursive: true });
  await writeApiPages(apis, pages, reference);
  await writeOperationPages(apis, pages, reference);
  await writeErrorCodePage(apis, pages, reference);
  await writeReferenceIndex(apis, downloads, pages, reference);
  await writeFile(`${pages}reference/apis.json`, `${JSON.stringify(apis.map(toReference), null, 2)}\n`);
}
