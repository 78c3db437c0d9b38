import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./child.ts";

/**
 * A module as its users run it. If it were loaded as TypeScript, every function created during a call would have its
 * name set again, which costs more than most of these functions do.
 *
 * @param file path from the project's folder
 */
export async function importCompiled<Module>(file: string): Promise<Module> {
  // Inside the project, so that packages are found.
  const folder = await mkdtemp(join(root, "bench-"));
  try {
    const outfile = join(folder, "module.mjs");
    await build({
      entryPoints: [join(root, file)],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "es2023",
      packages: "external",
    });
    return await import(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
