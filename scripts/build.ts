/**
 * `npm run build` writes `dist/{src,generated}`, or into the folder given: what the package exports and all that it
 * imports, as `.js` and `.d.ts`, and the specs. When there is a type error, nothing is left there.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { parseExactJson, stringifyExactJson } from "../src/openapi/exact-json.ts";
import { findReachable } from "./build/reachable.ts";
import { runScript } from "./run-script.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const compiler = join(root, "node_modules/typescript-7/bin/tsc");

function build(outDir: string): void {
  // The documentation site may be beside them.
  const folders = ["src", "generated"].map((name) => join(outDir, name));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  const args = [compiler, "--project", join(root, "tsconfig.build.json"), "--outDir", outDir];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) {
    process.exitCode = 1;
    return;
  }
  const files = folders.flatMap(listFiles);
  files.filter((file) => file.endsWith(".d.ts")).forEach(rewriteDeclaration);
  const needed = findReachable(outDir, JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  for (const file of files) if (!needed.has(file)) rmSync(file);
  files.filter((file) => file.endsWith("/checks.js") && needed.has(file)).forEach(minify);
  writeSpecs(outDir);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
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
  description: "Compiles the package into the folder, dist by default.",
  most: 1,
} as const;

await runScript(script, ({ positionals: [folder] }) => build(resolve(folder ?? `${root}dist`)));
