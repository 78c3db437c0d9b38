import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./child.ts";

/** A module as its users run it. @param file path from the project's folder */
export async function importCompiled<Module>(file: string): Promise<Module> {
  const { path, remove } = await compile(file);
  try {
    return await import(path);
  } finally {
    remove();
  }
}

/**
 * Compiles a module with all that it imports of the project. If it were loaded as TypeScript, every function created
 * during a call would have its name set again, which costs more than most of these functions do.
 */
export async function compile(file: string): Promise<{ readonly path: string; remove(): void }> {
  // Inside the project, so that packages are found.
  const folder = await mkdtemp(join(root, "bench-"));
  const path = join(folder, "module.mjs");
  await build({
    entryPoints: [join(root, file)],
    outfile: path,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2023",
    packages: "external",
  });
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}
