/**
 * `npm run docs` builds the documentation site, `dist/docs`: static files for any web server. `--base /path/` for one
 * that does not serve it from its root.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { build } from "vitepress";
import { readDocuments } from "./docs/documents.ts";
import { makeDownloads, writeDownloads } from "./docs/downloads.ts";
import { writeErrorCodePage } from "./docs/error-code-page.ts";
import { writeMarkdownSite } from "./docs/markdown-site.ts";
import { writeOperationPages } from "./docs/operation-pages.ts";
import { writePortalData, writePortalPages } from "./docs/portal.ts";
import { writeReferenceIndex } from "./docs/reference-index.ts";
import { toReference } from "./docs/references.ts";
import { writeScalar } from "./docs/scalar.ts";
import { OUTPUT, PAGES } from "./docs/site.ts";
import { removeStamp, writeStamp } from "./docs/stamp.ts";
import { writeTypeScriptPages } from "./docs/typescript.ts";

const { base = "/" } = parseArgs({ options: { base: { type: "string" } } }).values;

await removeStamp();
const apis = await readDocuments();
await rm(`${PAGES}reference`, { recursive: true, force: true });
await mkdir(`${PAGES}reference`, { recursive: true });
const downloads = await makeDownloads(apis);
await writePortalPages(apis, PAGES);
await writeOperationPages(apis, PAGES);
await writeErrorCodePage(apis, PAGES);
await writeReferenceIndex(apis, downloads, PAGES);
await writeTypeScriptPages(PAGES);
await writeFile(`${PAGES}reference/apis.json`, `${JSON.stringify(apis.map(toReference), null, 2)}\n`);
await build(PAGES, { base, outDir: OUTPUT });
await writeDownloads(downloads, OUTPUT);
await writeMarkdownSite(apis, PAGES, OUTPUT);
await writePortalData(apis, OUTPUT);
await writeScalar(OUTPUT);
await writeStamp(base);
