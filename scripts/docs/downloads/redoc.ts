import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { inProject } from "../site.ts";
import { type RedocDocument, withIntegersAsStrings } from "./redoc-document.ts";

/** What a page says about itself. */
interface Info {
  readonly title: string;
  readonly description?: string;
}

/**
 * A spec as a single-file page, rendered by Redoc. It loads nothing from anywhere, so that it can be mailed, archived
 * and read without a network.
 *
 * @throws Error when Redoc fails, or when its page is no longer what is corrected here
 */
export async function buildRedoc(document: RedocDocument, info: Info): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "im-openapi-redoc-"));
  try {
    const input = join(folder, "openapi.json");
    const output = join(folder, "index.html");
    await writeFile(input, JSON.stringify(withIntegersAsStrings(document)));
    const command = [inProject("node_modules/@redocly/cli/bin/cli.js"), "build-docs", input];
    const options = ["--inlineBundle", "--title", info.title, "--output", output];
    // Outside the project, whose configuration is for checking its specs.
    await promisify(execFile)(process.execPath, [...command, ...options], {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", NO_COLOR: "1" },
    });
    return withoutRequests(withHead(await readFile(output, "utf8"), info));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the page may load: itself. Should it ever try to load more, the browser blocks it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
  "worker-src blob:",
  "connect-src blob: data:",
].join("; ");

function withHead(page: string, { title, description = title }: Info): string {
  const [summary = ""] = description.split("\n\n");
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<meta name="description" content="${escapeHtml(summary.replace(/\s+/g, " "))}">`,
    `<link rel="icon" href="data:,">`,
  ];
  return replaceOnce(page, '<meta charset="utf8" />', `<meta charset="utf-8">\n  ${head.join("\n  ")}`);
}

const escapeHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Redoc's mark, "API docs by …", is an image from its maker's server; here it is replaced by the name. */
function withoutRequests(page: string): string {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="44" height="12"><text y="10" font-family="sans-serif" font-size="11" fill="#2467f2">Redocly</text></svg>`;
  const local = `data:image/svg+xml,${encodeURIComponent(picture)}`;
  const named = ["logo-mini.svg", "logo-mini-full.svg"];
  return named.reduce((text, name) => replaceOnce(text, `https://cdn.redoc.ly/redoc/${name}`, local), page);
}

function replaceOnce(text: string, part: string, by: string): string {
  const parts = text.split(part);
  if (parts.length !== 2)
    throw new Error(`Redoc's page has ${JSON.stringify(part)} ${parts.length - 1} times`);
  return parts.join(by);
}
