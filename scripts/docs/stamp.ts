import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inProject, OUTPUT } from "./site.ts";

/** Says what the site was built from. It is written beside the site, not into it. */
const STAMP = `${OUTPUT.replace(/\/$/, "")}.stamp`;

/** What the site is built from: pages, specs, code, and the installed packages. */
const SOURCES = [
  "docs",
  "generated",
  "scripts/docs",
  "scripts/docs.ts",
  "scripts/generate",
  "specs",
  "src",
  "test/examples",
  "CHANGELOG.md",
  "README.md",
  "package-lock.json",
  "package.json",
  "tsconfig.json",
];

/** What is written during the build of the site. */
const WRITTEN = /^docs\/((\w+\/)?(reference|typescript)|errata)$/;

/** Whether the site exists and is up to date. */
export async function isSiteFresh(): Promise<boolean> {
  const stamp = await readFile(STAMP, "utf8").catch(() => undefined);
  const page = await readFile(`${OUTPUT}index.html`).catch(() => undefined);
  return stamp !== undefined && page !== undefined && stamp === (await writeStampText("/"));
}

/** To be called before the site is built: an incomplete site is never fresh. */
export async function removeStamp(): Promise<void> {
  await rm(STAMP, { force: true });
}

/**
 * To be called when the site has been built.
 * @param base the path that it is built for
 */
export async function writeStamp(base: string): Promise<void> {
  await writeFile(STAMP, await writeStampText(base));
}

/** A site for a path other than the root does not work on a server of this machine. */
async function writeStampText(base: string): Promise<string> {
  return `${base} ${await hashSources()}\n`;
}

/** A string that changes with the names and the content of all files. */
export async function hashSources(
  root = inProject(""),
  sources: readonly string[] = SOURCES,
): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources)
    for (const name of (await listFiles(root, source)).sort()) {
      const content = await readFile(join(root, name));
      hash.update(`${name}\0${content.length}\0`).update(content);
    }
  return hash.digest("hex");
}

/** The files of a folder and its subfolders; a file is its own list. */
async function listFiles(root: string, name: string): Promise<string[]> {
  if (WRITTEN.test(name)) return [];
  try {
    const entries = await readdir(join(root, name), { withFileTypes: true });
    const below = entries.map((entry) =>
      entry.isDirectory() ? listFiles(root, join(name, entry.name)) : [join(name, entry.name)],
    );
    return (await Promise.all(below)).flat();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR") return [name];
    if (code === "ENOENT") return [];
    throw error;
  }
}
