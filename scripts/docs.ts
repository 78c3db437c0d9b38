/**
 * `npm run docs` builds the documentation site, `dist/docs`: static files for any web server. `--base /path/` for one
 * that does not serve it from its root.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { build } from "vitepress";
import { type DocumentedApi, readDocuments } from "./docs/documents.ts";
import { type Download, makeDownloads, writeDownloads } from "./docs/downloads/downloads.ts";
import { type Language, listLanguages, translate } from "./docs/languages.ts";
import { writeMarkdownSite } from "./docs/markdown/markdown-site.ts";
import { writePortalDocuments, writePortalPages, writeSandboxAddresses } from "./docs/portal/portal.ts";
import { writeScalar } from "./docs/portal/scalar.ts";
import { apiPage } from "./docs/reference/api-page.ts";
import { writeErrorCodePage } from "./docs/reference/error-code-page.ts";
import { writeOperationPages } from "./docs/reference/operation-pages.ts";
import { writeReferenceIndex } from "./docs/reference/reference-index.ts";
import { toReference } from "./docs/reference/references.ts";
import { OUTPUT, PAGES } from "./docs/site.ts";
import { removeStamp, writeStamp } from "./docs/stamp.ts";
import { writeTypeScriptPages } from "./docs/typescript/typescript.ts";

const { base = "/" } = parseArgs({ options: { base: { type: "string" } } }).values;

await removeStamp();
const english = await readDocuments();
const downloads = await makeDownloads(english);
const sites = await Promise.all(
  (await listLanguages()).map(async (language) => ({ language, apis: await translate(english, language) })),
);
for (const { language, apis } of sites) await writePages(apis, language, downloads);
await writeTypeScriptPages(PAGES);
await build(PAGES, { base, outDir: OUTPUT });
await writeDownloads(downloads, OUTPUT);
for (const { language, apis } of sites)
  await writePortalDocuments(apis, `${OUTPUT}portal/${language.folder}`, language.portal);
await writeMarkdownSite(english, portalPagesInWords(), PAGES, OUTPUT);
await writeSandboxAddresses(OUTPUT);
await writeScalar(OUTPUT);
await writeStamp(base);

/** What the site's generator is to find of a language beside the pages that are written by hand. */
async function writePages(
  apis: readonly DocumentedApi[],
  { folder, reference, portal }: Language,
  downloads: readonly Download[],
): Promise<void> {
  const pages = `${PAGES}${folder}`;
  await rm(`${pages}reference`, { recursive: true, force: true });
  await mkdir(`${pages}reference`, { recursive: true });
  await writePortalPages(apis, pages, portal);
  await writeOperationPages(apis, pages, reference);
  await writeErrorCodePage(apis, pages, reference);
  await writeReferenceIndex(apis, downloads, pages, reference);
  await writeFile(`${pages}reference/apis.json`, `${JSON.stringify(apis.map(toReference), null, 2)}\n`);
}

/** The pages that a script draws, by path, as what can be read without one. */
function portalPagesInWords(): Map<string, string> {
  return new Map(
    sites.flatMap(({ language: { folder, reference }, apis }) =>
      apis.map((api) => [`${folder}reference/${api.id}/index.md`, apiPage(api, reference)]),
    ),
  );
}
