import { writeFile } from "node:fs/promises";
import type { Document, Server } from "../../../src/openapi/document.ts";
import { listOperations } from "../../../src/openapi/operations.ts";
import type { DocumentedApi } from "../documents.ts";
import type { Download } from "../downloads/downloads.ts";
import { code, frontmatter, line, table } from "../markdown.ts";
import { toReference } from "../references.ts";
import type { Words } from "../words/en/reference.ts";
import type { OperationContext } from "./operation.ts";
import { quota } from "./operation-facts.ts";

/** Writes the overview of all APIs, `reference/index.md`. */
export async function writeReferenceIndex(
  apis: readonly DocumentedApi[],
  downloads: readonly Download[],
  pages: string,
  words: Words,
): Promise<void> {
  await writeFile(`${pages}reference/index.md`, referenceIndex(apis, downloads, words));
}

/** The content and the URLs of each API, its operations, and the downloads. */
export function referenceIndex(
  apis: readonly DocumentedApi[],
  downloads: readonly Download[],
  words: Words,
): string {
  const { overview: say } = words;
  const sections = [
    frontmatter({ title: say.title, description: say.description }),
    `# ${say.title}`,
    say.intro,
    ...apis.flatMap((api) => apiSection(api, words)),
    `## ${say.downloads}`,
    say.downloadsIntro,
    downloadTable(apis, downloads, words),
    `## ${say.importing}`,
    say.importingText,
  ];
  return `${sections.join("\n\n")}\n`;
}

function apiSection(api: DocumentedApi, words: Words): string[] {
  const { overview: say } = words;
  const { id, document } = api;
  const count = listOperations(document).length;
  const page = document.externalDocs?.url;
  const links = [
    say.count(count),
    `[${say.reference}](./${id}/index.md)`,
    `[${say.errata}](../errata/${id}.md)`,
    ...(page ? [`[${say.vendorPage}](${page})`] : []),
  ].join(" · ");
  const [introduction = ""] = (document.info as { description?: string }).description?.split("\n\n") ?? [];
  return [
    `## ${document.info.title}`,
    line(introduction),
    links,
    apiFacts(document, words),
    say.operationsByTag,
    operationList(api, `./${id}/`),
  ];
}

/** Addresses and quota of an API. */
export function apiFacts(document: Document, words: Words): string {
  const { overview: say } = words;
  const rateLimit = (document as OperationContext["document"])["x-rate-limit"];
  const servers = document.servers as (Server & { description?: string })[];
  return [
    ...servers.map(({ url, description = "" }) =>
      `- **${say.address}**: ${code(url)}. ${line(description)}`.trimEnd(),
    ),
    ...(rateLimit ? [`- **${words.operation.rateLimit.label}**: ${quota(rateLimit, words)}`] : []),
  ].join("\n");
}

/** Links to the pages of an API's operations, by tag. */
export function operationList(api: DocumentedApi, folder: string): string {
  const groups = toReference(api).tags.map(({ name, operations }) => {
    const links = operations.map(({ id, summary }) => `[${line(summary)}](${folder}${id}.md)`);
    return `- **${line(name)}**: ${links.join(", ")}`;
  });
  return groups.join("\n");
}

function downloadTable(apis: readonly DocumentedApi[], downloads: readonly Download[], words: Words): string {
  const { overview: say } = words;
  const cell = (path: string) => {
    const file = downloads.find((download) => download.path === path);
    if (!file) throw new Error(`${path} is not among the downloads`);
    // With `target`, the site's router leaves the link to the browser: these files are not pages of the site.
    const link = `[${path.replace(/^.*\//, "")}](../${path}){target="_self"}`;
    return say.file(link, say.size(Buffer.byteLength(file.content)));
  };
  const rows = apis.map(({ id, document }) => [
    document.info.title,
    cell(`specs/${id}.json`),
    cell(`specs/${id}.yaml`),
    cell(`redoc/${id}.html`),
  ]);
  return table(say.downloadHead, rows);
}
