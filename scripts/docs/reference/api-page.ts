import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "../../../src/openapi/reference.ts";
import type { DocumentedApi } from "../documents.ts";
import { code, frontmatter, line, prose } from "../markdown.ts";
import { toReference } from "../references.ts";
import type { Words } from "../words/en/reference.ts";
import { apiFacts } from "./reference-index.ts";

/** Writes the page of each API, `reference/<api>/index.md`. */
export async function writeApiPages(
  apis: readonly DocumentedApi[],
  pages: string,
  words: Words,
): Promise<void> {
  for (const api of apis) {
    await mkdir(`${pages}reference/${api.id}`, { recursive: true });
    await writeFile(`${pages}reference/${api.id}/index.md`, apiPage(api, words));
  }
}

/** What applies to all operations of an API, and a list of them by tag. */
export function apiPage(api: DocumentedApi, words: Words): string {
  const { id, document } = api;
  const { overview: say } = words;
  const { title, description = "" } = document.info as { title: string; description?: string };
  const schemes = Object.entries(document.components?.securitySchemes ?? {}).map(([name, scheme]) => {
    const { description: text } = resolve(document, scheme) as { description: string };
    return `- **${say.authentication}**: ${code(name)}. ${line(text)}`;
  });
  // With `target`, the site's router leaves the link to the browser: these files are not pages of the site.
  const formats = ["json", "yaml"].map(
    (format) => `[${id}.${format}](../../specs/${id}.${format}){target="_self"}`,
  );
  const page = document.externalDocs?.url;
  const links = [
    `[${say.errata}](../../errata/${id}.md)`,
    ...(page ? [`[${say.vendorPage}](${page})`] : []),
  ].join(" · ");
  const sections = [
    frontmatter({ title, description: words.llms.api(title) }),
    `# ${title}`,
    links,
    prose(description),
    [apiFacts(document, words), ...schemes, `- **${say.download}**: ${formats.join(", ")}`].join("\n"),
    ...toReference(api).tags.map(({ name, operations }) => {
      const items = operations.map(({ id, summary }) => `- [${line(summary)}](./${id}.md) ${code(id)}`);
      return [`## ${line(name)}`, items.join("\n")].join("\n\n");
    }),
  ];
  return `${sections.join("\n\n")}\n`;
}
