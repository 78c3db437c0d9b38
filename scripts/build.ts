/**
 * `npm run build` writes `dist/{src,generated}`, or into the folder given: the declarations of what `src/` exports and all
 * that it imports, and the code bundled into a module for each entry of the package and for what several of them share.
 * Loading a file costs Node more than running what is in it, and a client consists of a hundred. When there is a type
 * error, nothing is left there.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { runScript } from "./run-script.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const compiler = join(root, "node_modules/typescript-7/bin/tsc");

async function build(outDir: string): Promise<void> {
  // The documentation site may be beside them.
  const folders = ["src", "generated"].map((name) => join(outDir, name));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  const args = [compiler, "--project", join(root, "tsconfig.build.json"), "--outDir", outDir];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) {
    process.exitCode = 1;
    return;
  }
  folders.forEach(rewriteImportsOfDeclarations);
  await bundle(outDir);
}

async function bundle(outDir: string): Promise<void> {
  const bundle = await rolldown({
    cwd: root,
    input: entries(),
    external: /^[^./]/,
    platform: "neutral",
    resolve: { extensions: [".ts"] },
  });
  await bundle.write({
    dir: outDir,
    entryFileNames: "[name].js",
    chunkFileNames: "src/shared/[name].js",
    codeSplitting: { groups: [{ name: "client", test: /src\/(core|history)\//, minShareCount: 2 }] },
    // Users read them in the declarations.
    comments: { jsdoc: false, annotation: true, legal: true },
  });
  await bundle.close();
}

type Manifest = Record<"exports" | "bin", Record<string, string>>;

/** The sources of the modules that the package exports, and of its command, by their paths without an extension. */
function entries(): Record<string, string> {
  const { exports, bin } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  return Object.fromEntries(
    [...Object.values(exports), ...Object.values(bin)]
      .filter((file) => file.endsWith(".js"))
      .map((file) => file.replace(/^\.\/dist\/(.*)\.js$/, "$1"))
      .map((name) => [name, join(root, `${name}.ts`)]),
  );
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
  description: "Builds the package into the folder, dist by default.",
  most: 1,
} as const;

await runScript(script, ({ positionals: [folder] }) => build(resolve(folder ?? `${root}dist`)));
