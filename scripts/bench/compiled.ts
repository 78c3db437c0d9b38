import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./child.ts";

/**
 * A module as its users run it. Loaded as TypeScript, every function that is made on the way of a call would be given
 * its name anew, which costs more than most of them do.
 *
 * @param file from the project's folder on
 */
export async function importCompiled<Module>(file: string): Promise<Module> {
  // Within the project, so that packages are found.
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
