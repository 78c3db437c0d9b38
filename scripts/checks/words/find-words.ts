import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ALLOWED, type Allowed } from "./allowed.ts";
import { showMarkdownProse } from "./markdown.ts";
import { HIDDEN } from "./mask.ts";
import { TERMS, type Term } from "./terms.ts";
import { showTypeScriptProse } from "./typescript.ts";
import { showYamlProse } from "./yaml.ts";

export interface Finding {
  readonly file: string;
  readonly line: number;
  /** The words found, on one line. */
  readonly found: string;
  readonly say: string;
}

const READERS: readonly [RegExp, (text: string, file: string) => string][] = [
  [/\.ya?ml$/, showYamlProse],
  [/\.md$/, showMarkdownProse],
  [/\.m?[jt]s$/, showTypeScriptProse],
];

/** Written by `npm run docs`, or listing the words that are not used. */
const SKIPPED =
  /(^|\/)(node_modules|dist|cache|reference|typescript)\/|^scripts\/checks\/words\/(terms|allowed)\.ts$/;

const GAP = new RegExp(`[\\s${HIDDEN}]+`, "g");

/** Finds the words that we do not use in files and folders, which are given by their paths from the root. */
export function findWords(root: string, paths: readonly string[], allowed = ALLOWED): Finding[] {
  return paths
    .flatMap((path) => listFiles(root, path))
    .filter((file) => !SKIPPED.test(file))
    .flatMap((file) => findInText(readFileSync(join(root, file), "utf8"), file, allowed));
}

export function findInText(text: string, file: string, allowed: readonly Allowed[] = ALLOWED): Finding[] {
  const read = READERS.find(([name]) => name.test(file))?.[1];
  if (!read) return [];
  const prose = read(text, file);
  return TERMS.flatMap((term) => findTerm(prose, file, term))
    .filter(({ found }) => !allowed.some((one) => one.file === file && one.words === found))
    .sort((a, b) => a.line - b.line);
}

function findTerm(prose: string, file: string, { find, say }: Term): Finding[] {
  const pattern = new RegExp(find.source.replaceAll(" ", "\\s+"), "gi");
  return [...prose.matchAll(pattern)].map(({ 0: match, index }) => ({
    file,
    line: prose.slice(0, index).split("\n").length,
    found: match.replaceAll(GAP, " "),
    say,
  }));
}

function listFiles(root: string, path: string): string[] {
  if (!existsSync(join(root, path))) throw new Error(`There is no ${path}`);
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: "utf8" })
    .map((file) => `${path}/${file.replaceAll("\\", "/")}`)
    .filter((file) => statSync(join(root, file)).isFile());
}
