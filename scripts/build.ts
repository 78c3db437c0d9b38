/**
 * `npm run build` writes `dist/{src,generated}`, or into the folder given: what `src/` exports and all that it imports, as `.js` and
 * `.d.ts`. Nothing is written when there is a type error.
 */
import { readdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { runScript } from "./run-script.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

function compilerOptions(outDir: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  // An empty list of files: what is compiled depends on `src/`, not on the list in the configuration.
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  // The paths are for samples, which import the package by its name; a file of the package must not do so.
  const { paths: _, ...rest } = options;
  return { ...rest, noEmit: false, noEmitOnError: true, outDir };
}

function sourceFiles(): string[] {
  const entries = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" });
  return entries.filter((name) => name.endsWith(".ts")).map((name) => `${root}src/${name}`);
}

/**
 * The compiler rewrites `.ts` to `.js` in JavaScript only; older compilers and other tools stumble over it in
 * declarations.
 */
function writeOutput(name: string, text: string): void {
  const rewritten = name.endsWith(".d.ts")
    ? text.replace(/((?:from |import\()"\.{1,2}\/[^"]+)\.ts"/g, '$1.js"')
    : text;
  ts.sys.writeFile(name, rewritten);
}

function build(outDir: string): void {
  const program = ts.createProgram(sourceFiles(), compilerOptions(outDir));
  // The documentation site may be beside them.
  for (const folder of ["src", "generated"])
    rmSync(resolve(outDir, folder), { recursive: true, force: true });
  const { diagnostics, emitSkipped } = program.emit(undefined, writeOutput);
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0)
    console.error(
      ts.formatDiagnostics(problems, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => root,
        getNewLine: () => "\n",
      }),
    );
  if (emitSkipped || problems.length > 0) process.exitCode = 1;
}

const script = {
  usage: "npm run build -- [folder]",
  description: "Compiles the package into the folder, dist by default.",
  most: 1,
} as const;

await runScript(script, ({ positionals: [folder] }) => build(resolve(folder ?? `${root}dist`)));
