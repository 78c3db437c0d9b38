import { resolve } from "../../../src/openapi/reference.ts";
import type { DocumentedApi } from "../documents.ts";
import { code, frontmatter, line } from "../markdown.ts";
import type { Words } from "../words/en/reference.ts";
import { apiFacts, operationList } from "./reference-index.ts";

/** An API in Markdown, for those who cannot read its interactive reference: what applies to all of its operations. */
export function apiPage(api: DocumentedApi, words: Words): string {
  const { id, document } = api;
  const { overview: say } = words;
  const { title, description = "" } = document.info as { title: string; description?: string };
  const schemes = Object.entries(document.components?.securitySchemes ?? {}).map(([name, scheme]) => {
    const { description: text } = resolve(document, scheme) as { description: string };
    return `- **${say.authentication}**: ${code(name)}. ${line(text)}`;
  });
  const formats = ["json", "yaml"].map((format) => `[${id}.${format}](../../specs/${id}.${format})`);
  const sections = [
    frontmatter({ title, description: words.llms.api(title) }),
    `# ${title}`,
    description.trim(),
    [apiFacts(document, words), ...schemes, `- **${say.download}**: ${formats.join(", ")}`].join("\n"),
    `## ${say.operations}`,
    operationList(api, "./"),
  ];
  return `${sections.join("\n\n")}\n`;
}
