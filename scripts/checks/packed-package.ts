import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Runs a command to its end, and returns what it printed.
 * @param what names the command in the error
 */
export function run(what: string, cwd: string, command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${what} failed:\n${stdout}${stderr}`);
  }
}

/** Packs the package into a folder as `npm publish` would. Returns the path of the archive. */
export function pack(folder: string): string {
  run("npm pack", root, "npm", "pack", "--pack-destination", folder);
  const [archive] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  if (!archive) throw new Error("npm pack left no archive");
  return join(folder, archive);
}

/** Installs an archive into a new project. What this checkout has installed is not downloaded again. */
export function install(archive: string, project: string): void {
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund"];
  run("npm install of the package", project, "npm", "install", ...quiet, archive);
}
