import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A block of code in the README or in a hand-written page of the documentation. */
export interface CodeBlock {
  /** `README.md`, or a page such as `docs/guide/history.md`. */
  readonly page: string;
  /** Line of the page where it begins. */
  readonly line: number;
  readonly language: string;
  /** The block, verbatim. */
  readonly text: string;
  /**
   * A complete program, if it is TypeScript: preceded by the client that an earlier block creates, if this block uses
   * it without creating it.
   */
  readonly program: string;
  /** The file of the project that the block is a copy of, if the page names one in a comment before it. */
  readonly file?: string;
}

const BLOCK = /(?:^<!-- (\S+) -->\n)?^```(\w*)[^\n]*\n(.*?)^```$/gms;

/** The code that creates a client for later blocks, in one line or several. */
const CLIENT = /^const (\w+) = create(?:JMessage|Easemob|Qiniu)\((?:[^\n]*\);|\{\n.*?^\}\);)\n/ms;

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The code blocks of the README. */
export function readReadme(): CodeBlock[] {
  return readPage("README.md");
}

/** The code blocks of all pages of the site, except those that `npm run docs` writes. */
export function readGuides(): CodeBlock[] {
  return readdirSync(`${root}docs`, { recursive: true, encoding: "utf8" })
    .filter(
      (file) => file.endsWith(".md") && !/(^|\/)(reference|typescript|decisions|\.vitepress)\//.test(file),
    )
    .sort()
    .flatMap((file) => readPage(`docs/${file}`));
}

function readPage(page: string): CodeBlock[] {
  const source = readFileSync(`${root}${page}`, "utf8");
  const clients = new Map<string, string>();
  return [...source.matchAll(BLOCK)].map(({ index, 0: block, 1: file, 2: language = "", 3: text = "" }) => {
    const line = source.slice(0, index + block.indexOf("```")).split("\n").length + 1;
    const made = CLIENT.exec(text);
    if (made) clients.set(made[1] as string, text.slice(0, made.index + made[0].length));
    return { page, line, language, text, program: completed(text, clients), ...(file && { file }) };
  });
}

/** @param clients the code that creates each client, by the name of its variable */
function completed(text: string, clients: ReadonlyMap<string, string>): string {
  const missing = [...clients].filter(([name]) => {
    const uses = new RegExp(`\\b${name}\\.`).test(text);
    return uses && !new RegExp(`\\b(const|let) (\\{[^}]*\\b)?${name}\\b`).test(text);
  });
  return mergeImports([...missing.map(([, code]) => code), text].join(""));
}

/** Puts imports at the top of a program, each of them once. */
function mergeImports(program: string): string {
  const imports = program.match(/^import .*;\n/gm) ?? [];
  return [...new Set(imports), program.replace(/^import .*;\n/gm, "")].join("");
}
