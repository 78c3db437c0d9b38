/**
 * `npm run docs` builds the documentation site, `dist/docs`: static files for any web server. `--base /path/` for one
 * that does not serve it from its root.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { build } from "vitepress";
import { readDocuments } from "./docs/documents.ts";
import { writeDownloads } from "./docs/downloads.ts";
import { writePortalData, writePortalPages } from "./docs/portal.ts";
import { toReference } from "./docs/references.ts";
import { writeScalar } from "./docs/scalar.ts";
import { OUTPUT, PAGES } from "./docs/site.ts";

const { base = "/" } = parseArgs({ options: { base: { type: "string" } } }).values;

const apis = await readDocuments();
await rm(`${PAGES}reference`, { recursive: true, force: true });
await mkdir(`${PAGES}reference`, { recursive: true });
await writePortalPages(apis, PAGES);
await writeFile(`${PAGES}reference/apis.json`, `${JSON.stringify(apis.map(toReference), null, 2)}\n`);
await build(PAGES, { base, outDir: OUTPUT });
await writeDownloads(apis, OUTPUT);
await writePortalData(apis, OUTPUT);
await writeScalar(OUTPUT);
