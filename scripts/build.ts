/**
 * `npm run build` writes `dist/{src,generated}`, or into the folder given: what `src/` exports and all that it imports, as `.js` and
 * `.d.ts`. When there is a type error, nothing is left there.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runScript } from "./run-script.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const compiler = join(root, "node_modules/typescript-7/bin/tsc");

function build(outDir: string): void {
  // The documentation site may be beside them.
  const folders = ["src", "generated"].map((name) => join(outDir, name));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  const args = [compiler, "--project", join(root, "tsconfig.build.json"), "--outDir", outDir];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status === 0) folders.forEach(rewriteImportsOfDeclarations);
  else process.exitCode = 1;
}

/**
 * The compiler rewrites `.ts` to `.js` in JavaScript only; older compilers and other tools stumble over it in
 * declarations.
 */
function rewriteImportsOfDeclarations(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".d.ts")) continue;
    const file = join(folder, name);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/((?:from |import\()"\.{1,2}\/[^"]+)\.ts"/g, '$1.js"'));
  }
}

const script = {
  usage: "npm run build -- [folder]",
  description: "Compiles the package into the folder, dist by default.",
  most: 1,
} as const;

await runScript(script, ({ positionals: [folder] }) => build(resolve(folder ?? `${root}dist`)));
