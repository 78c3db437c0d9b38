import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, posix } from "node:path";
import { frontmatter } from "../markdown.ts";
import { resolveIncludes } from "./markdown-includes.ts";

/** A page of the site as Markdown. */
export interface MarkdownCopy {
  /** Path from the site's root, such as `guide/history.md`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly text: string;
}

/** Every page as self-contained Markdown: included files are in it, and links lead to other copies. */
export async function createMarkdownCopies(pages: string): Promise<MarkdownCopy[]> {
  const files = await readdir(pages, { recursive: true });
  const paths = files
    .map((file) => file.split("\\").join("/"))
    .filter((file) => file.endsWith(".md") && !/^decisions\/|(^|\/)(\.|node_modules\/|public\/)/.test(file))
    .sort();
  const isPage = (path: string) => paths.includes(path);
  return Promise.all(
    paths.map(async (path) => {
      const source = await resolveIncludes(await readFile(pages + path, "utf8"), pages + path, pages);
      return toCopy(path, source, isPage);
    }),
  );
}

export async function writeMarkdownCopies(copies: readonly MarkdownCopy[], output: string): Promise<void> {
  for (const { path, text } of copies) {
    await mkdir(dirname(output + path), { recursive: true });
    await writeFile(output + path, text);
  }
}

function toCopy(path: string, source: string, isPage: (path: string) => boolean): MarkdownCopy {
  const [, head = "", body = source] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const heading = /^# +(.+?)(?: *\{#[^}]*\})?$/m.exec(body)?.[1] ?? path;
  const title = field(head, "title") ?? heading;
  const description = field(head, "description") ?? "";
  const words = outsideCode(body, (text) => withPlainLinks(withoutScripts(text), path, isPage)).trim();
  const text = `${frontmatter({ title, ...(description && { description }) })}\n\n${words}\n`;
  return { path, title, description, text };
}

/** A plain value of a page's frontmatter. */
function field(head: string, name: string): string | undefined {
  const value = new RegExp(`^${name}: *(.+)$`, "m").exec(head)?.[1];
  return value?.startsWith('"') ? (JSON.parse(value) as string) : value;
}

/** Changes the text around blocks and spans of code. */
function outsideCode(text: string, change: (text: string) => string): string {
  const parts = text.split(/(^(`{3,}).*?^\2`*$|(?<!`)`[^`\n]+`(?!`))/ms);
  // Each match also contains the backticks that its group has captured.
  return parts.map((part, i) => (i % 3 === 0 ? change(part) : i % 3 === 1 ? part : "")).join("");
}

/** What is only for the browser: scripts, styles, tags of components around their content, and images. */
function withoutScripts(text: string): string {
  return text
    .replace(/^<(script|style)\b.*?^<\/\1>\n?/gms, "")
    .replace(/^<\/?[A-Z]\w*\b[^>\n]*>\n+/gm, "")
    .replace(
      /^<figure>.*?<title[^>]*>(.*?)<\/title>.*?<figcaption>(.*?)<\/figcaption>\n<\/figure>$/gms,
      "*$2* $1",
    );
}

/** Links from one copy to another, relative; attributes that only the site generator reads are removed. */
function withPlainLinks(text: string, path: string, isPage: (path: string) => boolean): string {
  return text
    .replace(/\]\(([^)\s]+)\)(\{[^}\n]*\})?/g, (_, target: string) => `](${plainLink(target, path, isPage)})`)
    .replace(/^(# .*?) *\{#[^}]+\}$/gm, "$1")
    .replace(/^(##+ .*?) *\{#([^}]+)\}$/gm, '$1 <a id="$2"></a>');
}

function plainLink(target: string, path: string, isPage: (path: string) => boolean): string {
  if (/^([a-z][a-z\d+.-]*:|#|\/\/)/i.test(target)) return target;
  const [, address = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  const folder = posix.dirname(path);
  const absolute = address.startsWith("/") ? address.slice(1) : posix.join(folder, address);
  const page = [absolute, `${absolute}.md`, posix.join(absolute, "index.md")].find(isPage);
  const to = posix.relative(folder, page ?? absolute) || posix.basename(page ?? absolute);
  return to + rest;
}
