import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** Names of a module's primitive constants that are not in capitals. Biome's rule does not look at values. */
function misnamedConstants(source: string): string[] {
  const { statements } = ts.createSourceFile("module.ts", source, ts.ScriptTarget.Latest);
  const declared = statements
    .filter(ts.isVariableStatement)
    .filter(({ declarationList }) => declarationList.flags & ts.NodeFlags.Const)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer ? [{ name: name.text, initializer }] : [],
    );
  const primitive = new Set<string>();
  for (const { name, initializer } of declared) if (isPrimitive(initializer, primitive)) primitive.add(name);
  return [...primitive].filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name));
}

/** Whether an expression consists of literals and other such constants. */
function isPrimitive(node: ts.Expression, known: ReadonlySet<string>): boolean {
  if (ts.isIdentifier(node)) return known.has(node.text);
  if (ts.isBinaryExpression(node)) return isPrimitive(node.left, known) && isPrimitive(node.right, known);
  if (ts.isPrefixUnaryExpression(node)) return isPrimitive(node.operand, known);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node))
    return isPrimitive(node.expression, known);
  if (ts.isTemplateExpression(node))
    return node.templateSpans.every(({ expression }) => isPrimitive(expression, known));
  return ts.isLiteralExpression(node) || ts.isToken(node);
}

test("constants of a module are written in capitals when they are primitive", () => {
  const found = ["src", "scripts", "test", "docs/.vitepress"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !/^(cache|dist)\//.test(file))
      .map((file) => join(folder, file))
      .flatMap((file) => misnamedConstants(readFileSync(file, "utf8")).map((name) => `${file}: ${name}`)),
  );
  expect(found).toEqual([]);
});

test.each([
  ["const week = 7 * 86_400;", ["week"]],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder belongs to the code under test.
  ["export const name = `a ${WORD}`; const WORD = 'b';", []],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder belongs to the code under test.
  ["const WORD = 'b'; export const name = `a ${WORD}`;", ["name"]],
  ["const mark = /[a-z]/; const first = -1n as bigint; const on = true;", ["mark", "first", "on"]],
  ["const WEEK = 604_800; const list = [WEEK]; const now = Date.now(); const f = () => 1;", []],
  ["let count = 0;", []],
  ["function f() { const week = 7; return week; }", []],
])("finds in %s what must be renamed: %j", (source, names) => {
  expect(misnamedConstants(source)).toEqual(names);
});
