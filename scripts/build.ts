/**
 * `npm run build` writes `dist/{src,generated}`, or into the folder given: the declarations of what `src/` exports and all
 * that it imports, the code bundled into a module for each entry of the package and for what several of them share, and
 * the specs. Loading a file costs Node more than running what is in it, and a client consists of a hundred. When there is
 * a type error, nothing is left there.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { rolldown } from "rolldown";
import { parseExactJson, stringifyExactJson } from "../src/openapi/exact-json.ts";
import { findDeclarations } from "./build/declarations.ts";
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
  trimDeclarations(outDir, folders.flatMap(listFiles));
  await bundle(outDir);
  minify(join(outDir, CHECKS));
  writeSpecs(outDir);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Leaves those that an entry of the package shows. */
function trimDeclarations(outDir: string, files: readonly string[]): void {
  files.forEach(rewriteDeclaration);
  const needed = findDeclarations(outDir, readManifest().exports);
  for (const file of files) if (!needed.has(file)) rmSync(file);
}

/** The functions that ajv wrote. */
const CHECKS = "src/shared/checks.js";

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
    codeSplitting: {
      groups: [
        { name: "client", test: /src\/(core|history)\//, minShareCount: 2 },
        { name: "checks", test: /generated\/[^/]+\/checks\.ts$/ },
      ],
    },
    // Users read them in the declarations.
    comments: { jsdoc: false, annotation: true, legal: true },
  });
  await bundle.close();
}

function readManifest(): Record<"exports" | "bin", Record<string, string>> {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
}

/** The sources of the modules that the package exports, and of its command, by their paths without an extension. */
function entries(): Record<string, string> {
  const { exports, bin } = readManifest();
  return Object.fromEntries(
    [...Object.values(exports), ...Object.values(bin)]
      .filter((file) => file.endsWith(".js"))
      .map((file) => file.replace(/^\.\/dist\/(.*)\.js$/, "$1"))
      .map((name) => [name, join(root, `${name}.ts`)]),
  );
}

/**
 * The compiler rewrites `.ts` to `.js` in JavaScript only; older compilers and other tools stumble over it in
 * declarations. It also indents by four spaces, which is a seventh of all declarations.
 */
function rewriteDeclaration(file: string): void {
  const text = readFileSync(file, "utf8")
    .replace(/((?:from |import\()"\.{1,2}\/[^"]+)\.ts"/g, '$1.js"')
    .replace(/^(?: {4})+/gm, (spaces) => spaces.slice(spaces.length / 2));
  writeFileSync(file, text);
}

/** Nobody reads functions that ajv wrote, in the package at least. */
function minify(file: string): void {
  const { code } = transformSync(readFileSync(file, "utf8"), { minify: true, target: "es2023" });
  writeFileSync(file, code);
}

/** The specs, without the white space that makes changes of them readable. */
function writeSpecs(outDir: string): void {
  const folder = join(root, "generated");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith("openapi.json")) continue;
    const document = parseExactJson(readFileSync(join(folder, name), "utf8"));
    writeFileSync(join(outDir, "generated", name), stringifyExactJson(document));
  }
}

const script = {
  usage: "npm run build -- [folder]",
  description: "Builds the package into the folder, dist by default.",
  most: 1,
} as const;

await runScript(script, ({ positionals: [folder] }) => build(resolve(folder ?? `${root}dist`)));
