import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folders whose files a page names in code, such as `src/core/request/call.ts`. */
const PATH = /^(?:\.ci|\.github|docs|generated|released|scripts|specs|src|test)\/[\w./-]*$/;

/** The broken references of a page of the project, as `line: reference`. Pages elsewhere are not checked. */
export function findBrokenReferences(root: string, page: string, text: string): string[] {
  let inCode = false;
  return text.split("\n").flatMap((line, index) => {
    if (line.startsWith("```")) inCode = !inCode;
    if (inCode) return [];
    const links = [...line.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    const paths = [...line.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
    return [
      ...links.filter((link) => isBrokenLink(root, page, text, link)),
      ...paths.filter((path) => PATH.test(path) && !isWritten(path) && !existsSync(join(root, path))),
    ].map((broken) => `${page}:${index + 1}: ${broken}`);
  });
}

/** `npm run docs`, `npm run bench` and the first release write these. */
const isWritten = (path: string) => /^(released|docs\/(reference|typescript))\//.test(path);

function isBrokenLink(root: string, page: string, text: string, link: string): boolean {
  if (/^[a-z]+:/.test(link)) return false;
  const [path = "", anchor] = link.split("#");
  const file = join(root, path === "" ? page : join(dirname(page), path));
  if (!existsSync(file)) return true;
  if (anchor === undefined) return false;
  return !headings(path === "" ? text : readFileSync(file, "utf8")).includes(anchor);
}

/** Anchors of the headings of a page, as repository hosts generate them. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
