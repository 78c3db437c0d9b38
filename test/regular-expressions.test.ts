import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/**
 * Regular expressions that are made at run time. Whoever determines a part of one determines how long it takes, and an
 * end user can freeze the process.
 */
function madeExpressions(source: string): string[] {
  const file = ts.createSourceFile("module.ts", source, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const [pattern] = node.arguments ?? [];
      const isMade = /(^|\.)RegExp$/.test(node.expression.getText(file));
      if (isMade && !(pattern && ts.isStringLiteralLike(pattern))) found.push(node.getText(file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test.each(["src", "docs/.vitepress/try-it", "docs/.vitepress/theme"])(
  "no regular expression in %s is made from data",
  (folder) => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.(ts|vue)$/.test(file),
    );
    expect(files).not.toEqual([]);
    const found = files.flatMap((file) =>
      madeExpressions(readFileSync(join(folder, file), "utf8")).map((code) => `${file}: ${code}`),
    );
    expect(found).toEqual([]);
  },
);

test.each([
  ["const found = new RegExp(name);", ["new RegExp(name)"]],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder belongs to the code under test.
  ["text.search(RegExp(`a${name}`, 'g'));", ["RegExp(`a${name}`, 'g')"]],
  ["new globalThis.RegExp(a + b);", ["new globalThis.RegExp(a + b)"]],
  ["const known = new RegExp('[a-z]'); const literal = /[a-z]/;", []],
])("finds in %s what is made: %j", (source, made) => {
  expect(madeExpressions(source)).toEqual(made);
});
