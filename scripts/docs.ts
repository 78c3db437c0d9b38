/**
 * `npm run docs` builds the documentation site, `dist/docs`: static files for any web server. `--base /path/` for one
 * that does not serve it from its root.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { build } from "vitepress";
import { readDocuments } from "./docs/documents.ts";
import { writeDownloads } from "./docs/downloads.ts";
import { toReference } from "./docs/references.ts";
import { copyScalar } from "./docs/scalar.ts";
import { OUTPUT, PAGES } from "./docs/site.ts";

const { base = "/" } = parseArgs({ options: { base: { type: "string" } } }).values;

const apis = await readDocuments();
await rm(`${PAGES}reference`, { recursive: true, force: true });
for (const { id, document } of apis) {
  await mkdir(`${PAGES}reference/${id}`, { recursive: true });
  await writeFile(
    `${PAGES}reference/${id}/index.md`,
    `---\nlayout: page\ntitle: ${document.info.title}\n---\n\n<ApiReference api="${id}" />\n`,
  );
}
await writeFile(`${PAGES}reference/apis.json`, `${JSON.stringify(apis.map(toReference), null, 2)}\n`);
await build(PAGES, { base, outDir: OUTPUT });
await writeDownloads(apis, OUTPUT);
await copyScalar(OUTPUT);
