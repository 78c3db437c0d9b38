import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { describe, expect, onTestFinished, test } from "vitest";
import { importsOf } from "../scripts/checks/imports-of.ts";
import { runScriptHere } from "./support/run-script-here.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Scripts that benchmarks run as child processes. */
const CHILDREN = ["archive-child", "history-child", "history-server", "page-server"].map(
  (name) => `scripts/bench/${name}.ts`,
);

/** A module for each vendor, imported by the vendor's name. */
const HISTORIES = "scripts/start/histories/";

const imported = listImported();

/** Scripts that nothing imports are run by people, or by `.ci/run`. */
const scripts = listFiles("scripts").filter(
  (file) => !imported.has(file) && !CHILDREN.includes(file) && !file.startsWith(HISTORIES),
);

function listFiles(folder: string): string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return files.filter((file) => /(?<!\.d)\.ts$/.test(file)).map((file) => `${folder}/${file}`);
}

function listImported(): Set<string> {
  const files = ["vitest.config.ts", ...["scripts", "test", "docs/.vitepress"].flatMap(listFiles)];
  return new Set(files.flatMap((file) => importsOf(file, readFileSync(join(root, file), "utf8"))));
}

/** What a file does when it is loaded, besides declarations. */
function effectsOf(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements.filter((node) => !isDeclaration(node)).map((node) => node.getText());
}

function isDeclaration(node: ts.Statement): boolean {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.every(
      ({ initializer }) => !initializer || !ts.isAwaitExpression(initializer),
    );
  return (
    ts.isImportDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isInterfaceDeclaration(node)
  );
}

function run(file: string, ...args: string[]) {
  expect(effectsOf(file)).toEqual([expect.stringMatching(/^await runScript\(script, /)]);
  return runScriptHere(file, ...args);
}

test("every script that package.json names is among those that nothing imports", () => {
  const { scripts: commands } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const named = [...JSON.stringify(commands).matchAll(/scripts\/[\w/-]+\.ts/g)].map(([file]) => file);
  expect(named).not.toEqual([]);
  expect(scripts).toEqual(expect.arrayContaining([...new Set(named)]));
});

describe.each(scripts)("%s", (file) => {
  test("--help says how to call it, and ends with 0", async () => {
    const { code, stdout, stderr } = await run(file, "--help");
    expect({ code, stderr }).toEqual({ code: 0, stderr: [] });
    expect(stdout).toEqual([
      expect.stringMatching(/^Usage: (npm|node) .*\n\n[A-Z].*\n\nOptions:\n.*--help/s),
    ]);
  });

  test("a misspelled flag: one line, exit code 2", async () => {
    const { code, stdout, stderr } = await run(file, "--chek");
    expect({ code, stdout }).toEqual({ code: 2, stdout: [] });
    expect(stderr).toEqual([expect.stringMatching(/^Unknown option '--chek'; the options are .*--help$/)]);
  });
});

test("`npm run generate -- --chek` writes nothing", async () => {
  const copy = mkdtempSync(join(tmpdir(), "im-openapi-generate-"));
  onTestFinished(() => rmSync(copy, { recursive: true }));
  for (const name of ["scripts", "specs", "src", "package.json", "redocly.yaml", "tsconfig.json"])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  mkdirSync(join(copy, "generated"));
  const command = ["--import", "tsx", "scripts/generate.ts", "--chek"];
  await expect(promisify(execFile)(process.execPath, command, { cwd: copy })).rejects.toMatchObject({
    code: 2,
    stderr: "Unknown option '--chek'; the options are --check and --help\n",
  });
  expect(readdirSync(join(copy, "generated"))).toEqual([]);
});
