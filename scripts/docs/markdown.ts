/**
 * The text of a `description` as Markdown for a page, where Vue interprets `<` and `{{`. Code spans stay as they are.
 */
export function prose(text: string): string {
  return text
    .trim()
    .split(/(`+[^`]*`+)/)
    .map((part, i) => (i % 2 ? part : part.replaceAll("<", "&lt;").replaceAll("{{", "&#123;&#123;")))
    .join("");
}

/** The same within a line, such as an item of a list. */
export function line(text: string): string {
  return prose(text).replace(/\s*\n\s*/g, " ");
}

/** A code span, also for text that has backticks itself. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = longest > 0 || /^ .* $/.test(text) ? " " : "";
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** A code block; the label is for its tab in a group of blocks. */
export function block(language: string, text: string, label?: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/^`+/gm)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}${label ? ` [${label.replaceAll(/[[\]]/g, "")}]` : ""}\n${text.trimEnd()}\n${fence}`;
}

/** Code blocks as tabs; a single one stays as it is. */
export function tabs(blocks: readonly { language: string; label: string; text: string }[]): string {
  if (blocks.length === 1) return blocks.map(({ language, text }) => block(language, text)).join("");
  const all = blocks.map(({ language, label, text }) => block(language, text, label));
  return ["::: code-group", ...all, ":::"].join("\n\n");
}

/** A table; cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll(/\s*\n\s*/g, " ").replaceAll("|", "\\|")).join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

/** A page's frontmatter, of values that JSON can represent. */
export function frontmatter(values: Record<string, unknown>): string {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ["---", ...lines, "---"].join("\n");
}
