import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { inProject, PAGES } from "../../scripts/docs/site.ts";
import { listEntryPoints } from "../../scripts/docs/typescript/typescript.ts";

const entries = await listEntryPoints();
const pageOf = (name: string) => readFileSync(`${PAGES}typescript/${name}.md`, "utf8");
const program = ts.createProgram(
  entries.map(({ source }) => inProject(source)),
  { noEmit: true, allowImportingTsExtensions: true, module: ts.ModuleKind.NodeNext, skipLibCheck: true },
);

/** What a module exports, including types, according to the compiler. */
function exportsOf(source: string): string[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(inProject(source));
  const symbol = file && checker.getSymbolAtLocation(file);
  if (!symbol) throw new Error(`${source} is not a module`);
  return checker.getExportsOfModule(symbol).map(({ name }) => name);
}

/** The first paragraph of prose before the next heading, list or table. */
function sayingOf(part: string): string | undefined {
  const [, ...lines] =
    part
      // The description of a function with several signatures is below the first one.
      .replace(/^#### Call Signature$/gm, "")
      .replace(/^(`{3,}).*?^\1$/gms, "")
      .split(/^#/m)[0]
      ?.split("\n") ?? [];
  return lines.find((line) => /^[A-Z`]/.test(line));
}

describe("the pages about the TypeScript surface", () => {
  test("exist for each module that can be imported, with one that lists them", () => {
    const names = entries.map(({ name }) => name);
    expect(names).toContain("im-openapi/easemob");
    const linked = [...pageOf("index").matchAll(/\]\(\.\/(im-openapi.*?)\.md\)/g)].map(([, name]) => name);
    expect(linked.sort()).toEqual([...names].sort());
  });

  test.each(entries)("$name: everything that it exports is there, with a description", ({ name, source }) => {
    const parts = pageOf(name).split(/^### /m).slice(1);
    const textOf = new Map(parts.map((part) => [/^\w+/.exec(part)?.[0], sayingOf(part)]));
    const described = exportsOf(source).map((exported) => [exported, textOf.get(exported)]);
    expect(described.filter(([, text]) => !text)).toEqual([]);
  });

  test("contain nothing that TypeDoc could not name", () => {
    for (const { name } of entries) expect(pageOf(name)).not.toMatch(/__namedParameters/);
  });
});
