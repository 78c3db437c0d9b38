import { stringifyExactJson } from "../../src/openapi/exact-json.ts";

/** JSON on one line, with exact bigints. */
export function writeLine(value: unknown): string {
  return write(value, "", Number.POSITIVE_INFINITY);
}

/** Readable JSON: what fits into `width` characters is on one line. */
export function layoutJson(value: unknown, width = 80): string {
  return write(value, "", width);
}

function write(value: unknown, indent: string, width: number, before = 0): string {
  if (typeof value !== "object" || value === null) return stringifyExactJson(value);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const entries = Object.entries(value).map(([key, item]): [label: string, item: unknown] => [
    Array.isArray(value) ? "" : `${JSON.stringify(key)}: `,
    item,
  ]);
  if (entries.length === 0) return open + close;
  const inLine = entries.map(([label, item]) => label + write(item, "", Number.POSITIVE_INFINITY)).join(", ");
  const line = open === "{" ? `{ ${inLine} }` : `[${inLine}]`;
  if (indent.length + before + line.length <= width) return line;
  const deeper = `${indent}  `;
  const lines = entries.map(([label, item]) => deeper + label + write(item, deeper, width, label.length));
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}
