import { hide, showOnly } from "./mask.ts";

const NOT_PROSE = [
  // Frontmatter, up to its end.
  /^---\n.*?^---$/ms,
  // Blocks of code, and what is in HTML comments and tags.
  /^([ \t]*)(`{3,}|~{3,}).*?^\1\2$/gms,
  /<!--.*?-->/gs,
  /<\/?[a-zA-Z][^>]*>/g,
  // Where links lead, and the borders of a table's cells.
  /\]\([^)\s]*\)/g,
  /\|/g,
];

/** The prose of a page. */
export function showMarkdownProse(text: string): string {
  const withoutCode = NOT_PROSE.reduce((left, part) => left.replace(part, hide), hideOldWords(text));
  return showOnly(withoutCode, [[0, withoutCode.length]], /^[ \t]*>/gm);
}

/** A table may list the words that we do not use in a column `Instead of`. */
function hideOldWords(text: string): string {
  let column = -1;
  return text
    .split("\n")
    .map((line) => {
      const cells = line.split("|");
      if (cells.length < 3) column = -1;
      else if (column < 0) column = cells.findIndex((cell) => cell.trim() === "Instead of");
      else cells[column] = hide(cells[column] ?? "");
      return cells.join("|");
    })
    .join("\n");
}
