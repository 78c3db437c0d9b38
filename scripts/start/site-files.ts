import { readFile, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { isText, mediaType } from "./media-types.ts";

/** A file as it is sent. */
export interface SiteFile {
  readonly type: string;
  readonly body: Buffer;
  /** The same, packed; absent where that gains nothing. */
  readonly packed?: Buffer;
  /** Changes with the content. */
  readonly tag: string;
}

/** What an address leads to. */
export type Found = { readonly file: SiteFile } | { readonly redirect: string } | undefined;

/** The files below a folder, by the path of an address. What was read once is kept as long as it does not change. */
export function createSiteFiles(root: string): (path: string) => Promise<Found> {
  const kept = new Map<string, SiteFile>();

  async function read(name: string): Promise<SiteFile | "folder" | undefined> {
    const info = await stat(name).catch(() => undefined);
    if (!info) return undefined;
    if (info.isDirectory()) return "folder";
    if (!info.isFile()) return undefined;
    const tag = `"${info.size.toString(36)}-${Math.floor(info.mtimeMs).toString(36)}"`;
    const known = kept.get(name);
    if (known?.tag === tag) return known;
    const type = mediaType(name);
    const body = await readFile(name);
    const file = { type, body, tag, ...(isText(type) && { packed: await promisify(gzip)(body) }) };
    kept.set(name, file);
    return file;
  }

  return async (path) => {
    const name = toFileName(root, path);
    if (name === undefined) return undefined;
    const found = await read(path.endsWith("/") ? join(name, "index.html") : name);
    if (found === "folder") return { redirect: `${path}/` };
    return found && { file: found };
  };
}

/** @returns nothing when the path leads out of the folder, or to what is hidden */
function toFileName(root: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const steps = decoded.split(/[/\\]/).slice(1);
  if (decoded.includes("\0") || steps.some((step) => step.startsWith("."))) return undefined;
  const name = join(root, ...steps);
  return name.startsWith(root.endsWith(sep) ? root : root + sep) || name === root ? name : undefined;
}
