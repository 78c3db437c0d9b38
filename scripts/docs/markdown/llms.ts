import { writeFile } from "node:fs/promises";
import type { DocumentedApi } from "../documents.ts";
import { toReference } from "../references.ts";
import type { Words } from "../words/en/reference.ts";
import type { MarkdownCopy } from "./markdown-copies.ts";

interface Section {
  readonly title: string;
  readonly links: readonly Link[];
}

interface Link {
  readonly text: string;
  readonly path: string;
  readonly notes?: string;
}

/** Writes `llms.txt`, a list of everything to read, and `llms-full.txt`, the guides and overviews in one file. */
export async function writeLlms(
  apis: readonly DocumentedApi[],
  copies: readonly MarkdownCopy[],
  output: string,
  words: Words,
): Promise<void> {
  await writeFile(`${output}llms.txt`, llmsText(apis, copies, words));
  await writeFile(`${output}llms-full.txt`, llmsFullText(apis, copies, words));
}

/** The list of all pages in the format of llmstxt.org; what can be skipped is under Optional. */
export function llmsText(
  apis: readonly DocumentedApi[],
  copies: readonly MarkdownCopy[],
  { llms: say }: Words,
): string {
  const under = (folder: string) => copies.filter(({ path }) => path.startsWith(folder)).map(toLink);
  const reference = under("reference/").filter(({ path }) => path.split("/").length === 2);
  const files = (format: string, title: (api: string) => string) =>
    apis.map(({ id, document }) => ({ text: title(document.info.title), path: `specs/${id}.${format}` }));
  const sections: Section[] = [
    { title: say.guides, links: under("guide/") },
    { title: say.errata, links: under("errata/") },
    { title: say.reference, links: reference },
    ...apis.map((api) => ({
      title: say.operations(api.document.info.title),
      links: operationLinks(api, copies),
    })),
    { title: say.specifications, links: files("json", say.json) },
    {
      title: say.optional,
      links: [...files("yaml", say.yaml), { text: say.full, path: "llms-full.txt" }, ...under("typescript/")],
    },
  ];
  const written = sections.filter(({ links }) => links.length > 0).map(sectionText);
  return `${[`# im-openapi`, `> ${say.intro}`, say.details, ...written].join("\n\n")}\n`;
}

/** The page of an API, then those of its operations in the order of its spec. */
function operationLinks(api: DocumentedApi, copies: readonly MarkdownCopy[]): Link[] {
  const at = (name: string) =>
    copies.filter(({ path }) => path === `reference/${api.id}/${name}.md`).map(toLink);
  const operations = toReference(api).tags.flatMap((tag) => tag.operations);
  const links = operations.flatMap(({ id, summary }) =>
    at(id).map((link) => ({ ...link, text: `${id}: ${summary}` })),
  );
  return [...at("index"), ...links];
}

function toLink({ path, title, description }: MarkdownCopy): Link {
  return { path, text: title, ...(description && { notes: description }) };
}

function sectionText({ title, links }: Section): string {
  const lines = links.map(({ text, path, notes }) => {
    const label = text.replaceAll(/[[\]]/g, "");
    return `- [${label}](${path})${notes ? `: ${notes.replace(/\s*\n\s*/g, " ")}` : ""}`;
  });
  return `## ${title}\n\n${lines.join("\n")}`;
}

/** Without the operations: together they are longer than the context of most models. */
function llmsFullText(
  apis: readonly DocumentedApi[],
  copies: readonly MarkdownCopy[],
  { llms: say }: Words,
): string {
  const isApi = (path: string) => apis.some(({ id }) => path === `reference/${id}/index.md`);
  const isWhole = (path: string) =>
    /^(guide|errata)\//.test(path) || path === "reference/error-codes.md" || isApi(path);
  const texts = copies
    .filter(({ path }) => isWhole(path))
    .map(({ path, text }) => `<!-- ${path} -->\n\n${text.replace(/^---\n.*?\n---\n\n/s, "").trim()}`);
  return `${[`# im-openapi`, `> ${say.intro}`, ...texts].join("\n\n")}\n`;
}
