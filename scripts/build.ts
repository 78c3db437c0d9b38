/**
 * `npm run build` writes `dist/{src,generated}`, or into the folder given: the declarations that entries of the package
 * show, the code bundled into a module for each entry and for what several of them share, and the specs. Loading a file
 * costs Node more than running what is in it, and a client consists of a hundred. When there is a type error, nothing is
 * left there.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { rolldown } from "rolldown";
import { parseExactJson, stringifyExactJson } from "../src/openapi/exact-json.ts";
import { shownDeclarations } from "./build/shown-declarations.ts";
import { runScript } from "./run-script.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const compiler = join(root, "node_modules/typescript-7/bin/tsc");

/** The module with all generated `checks.ts`. */
const CHECKS = "checks";

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
  const declarations = folders.flatMap(listFiles);
  declarations.forEach(rewriteDeclaration);
  const shown = shownDeclarations(namesOf("exports").map((name) => join(outDir, `${name}.d.ts`)));
  for (const file of declarations) if (!shown.has(file)) rmSync(file);
  await bundle(outDir);
  writeSpecs(outDir);
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
    codeSplitting: {
      groups: [
        { name: "client", test: /src\/(core|history)\//, minShareCount: 2 },
        { name: CHECKS, test: /\/generated\/[^/]+\/checks\.ts$/ },
      ],
    },
    // Users read them in the declarations.
    comments: { jsdoc: false, annotation: true, legal: true },
  });
  await bundle.close();
  minify(join(outDir, `src/shared/${CHECKS}.js`));
}

type Manifest = Record<"exports" | "bin", Record<string, string>>;

/** The sources of the modules that the package exports, and of its command, by their paths without an extension. */
function entries(): Record<string, string> {
  const names = [...namesOf("exports"), ...namesOf("bin")];
  return Object.fromEntries(names.map((name) => [name, join(root, `${name}.ts`)]));
}

/** Paths of the modules in this part of the manifest, without an extension. */
function namesOf(part: keyof Manifest): string[] {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  return Object.values(manifest[part])
    .filter((file) => file.endsWith(".js"))
    .map((file) => file.replace(/^\.\/dist\/(.*)\.js$/, "$1"));
}

/** Nobody reads functions that ajv wrote. */
function minify(file: string): void {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    minify: true,
    format: "esm",
    target: "es2023",
  });
  writeFileSync(file, code);
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

/** The specs, without the white space that makes changes of them readable. */
function writeSpecs(outDir: string): void {
  for (const file of listFiles(join(root, "generated"))) {
    if (!file.endsWith("/openapi.json")) continue;
    const document = parseExactJson(readFileSync(file, "utf8"));
    const copy = join(outDir, relative(root, file));
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, stringifyExactJson(document));
  }
}

const script = {
  usage: "npm run build -- [folder]",
  description: "Builds the package into the folder, dist by default.",
  most: 1,
} as const;

await runScript(script, ({ positionals: [folder] }) => build(resolve(folder ?? `${root}dist`)));
