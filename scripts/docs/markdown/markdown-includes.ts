import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { block } from "../markdown.ts";

/** `file.md#region{3,7}`: the lines are a range, open at either end. */
const INCLUDE = /<!--\s*@include:\s*([^\s#{]+)(?:#([\w-]+))?(?:\{(\d*),(\d*)\})?\s*-->/g;

/** `file.ts#region {1,3-5 ts} [label]`: the lines are those to highlight, which Markdown cannot say. */
const SNIPPET =
  /^<<<\s*([^\s#{[]+)(?:#([\w-]+))?(?: ?\{(?:[\d,-]+)? ?([a-z]\w*)?[^}]*\})?(?:\s*\[([^\]]*)\])?\s*$/gm;

/**
 * Includes files in a page as the site generator does. Paths are relative to the page, or with `@` to the folder of all
 * pages.
 *
 * @throws Error when such a file, or its region, does not exist
 */
export async function resolveIncludes(text: string, file: string, pages: string): Promise<string> {
  const locate = (path: string) =>
    path.startsWith("@") ? join(pages, path.slice(1)) : join(dirname(file), path);
  const whole = await replaceAsync(text, INCLUDE, async ([, path = "", region, first, last]) => {
    const part = regionOf(await readFile(locate(path), "utf8"), region, path);
    const lines = part.replace(/^---\n.*?\n---\n/s, "").split("\n");
    const range = lines.slice(first ? Number(first) - 1 : 0, last ? Number(last) : undefined);
    return resolveIncludes(range.join("\n"), locate(path), pages);
  });
  return replaceAsync(whole, SNIPPET, async ([, path = "", region, language, label]) => {
    const part = regionOf(await readFile(locate(path), "utf8"), region, path);
    return block(language ?? extname(path).slice(1), part, label);
  });
}

function regionOf(text: string, region: string | undefined, path: string): string {
  if (region === undefined) return text;
  const lines = text.split("\n");
  const marks = (word: string) => new RegExp(`^\\W*#?${word} ${region}\\b`, "i");
  const begin = lines.findIndex((one) => marks("region").test(one.trim()));
  const end = lines.findIndex((one) => marks("end ?region").test(one.trim()));
  if (begin < 0 || end < begin) throw new Error(`${path} has no region ${region}`);
  return lines.slice(begin + 1, end).join("\n");
}

async function replaceAsync(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpMatchArray) => Promise<string>,
): Promise<string> {
  const texts = await Promise.all([...text.matchAll(pattern)].map(replace));
  return text.replace(pattern, () => texts.shift() as string);
}
