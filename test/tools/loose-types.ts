import ts from "typescript";

/** Where a file of types has `any`, `unknown` or an object without possible fields. */
export interface LooseType {
  text: "any" | "unknown" | "Record<string, never>";
  /** Names of declarations and properties from the outside in, with `*` for an index signature. */
  path: string;
}

/** Finds all of them in the source of a generated file. */
export function looseTypes(text: string): LooseType[] {
  const found: LooseType[] = [];
  const visit = (node: ts.Node, path: readonly string[]): void => {
    const inside = [...path, ...nameOf(node)];
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push({ text: "any", path: inside.join(".") });
    if (node.kind === ts.SyntaxKind.UnknownKeyword) found.push({ text: "unknown", path: inside.join(".") });
    if (ts.isTypeReferenceNode(node) && node.getText() === "Record<string, never>")
      found.push({ text: "Record<string, never>", path: inside.join(".") });
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(ts.createSourceFile("types.ts", text, ts.ScriptTarget.Latest, true), []);
  return found;
}

function nameOf(node: ts.Node): string[] {
  if (ts.isIndexSignatureDeclaration(node)) return ["*"];
  const isNamed =
    ts.isPropertySignature(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  if (!isNamed) return [];
  return ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) || ts.isNumericLiteral(node.name)
    ? [node.name.text]
    : [node.name.getText()];
}
