import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A block of code in a page that is written by hand. */
export interface CodeBlock {
  /** Page, from the folder `docs`. */
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** A complete program, where it is TypeScript: a block without a client of its own goes on from the one above. */
  readonly program: string;
}

const BLOCK = /^```(\w*)[^\n]*\n(.*?)^```$/gms;

/** All code that uses a client begins by making one. */
const CLIENT = /^const \w+ = create(?:JMessage|Easemob|Qiniu)\(\{.*?^\}\);\n/ms;

const docs = fileURLToPath(new URL("../../docs/", import.meta.url));

/** The code blocks of all pages but those that `npm run docs` writes. */
export function readCodeBlocks(): CodeBlock[] {
  return readdirSync(docs, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !/^(reference|typescript|\.vitepress)\//.test(file))
    .sort()
    .flatMap(readPage);
}

function readPage(file: string): CodeBlock[] {
  const page = readFileSync(`${docs}${file}`, "utf8");
  let client = "";
  return [...page.matchAll(BLOCK)].map(({ index, 1: language = "", 2: text = "" }) => {
    const made = CLIENT.exec(text);
    if (made) client = text.slice(0, made.index + made[0].length);
    const line = page.slice(0, index).split("\n").length + 1;
    const usesClient = /\b(jmessage|easemob|qiniu)\./.test(text);
    return { file, line, language, text, program: made || !usesClient ? text : mergeImports(client + text) };
  });
}

/** Imports stand at the top of a program. */
function mergeImports(program: string): string {
  const imports = program.match(/^import .*;\n/gm) ?? [];
  return [...new Set(imports), program.replace(/^import .*;\n/gm, "")].join("");
}
