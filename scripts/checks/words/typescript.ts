import ts from "typescript";
import { type Range, showOnly } from "./mask.ts";

/** Three words or more, the first ones in letters: less is a name or a value. */
const SENTENCE = /[a-z]+[,:]? [a-z]+[,:]? [a-z]/i;

/** The prose of a source file: comments, and strings that are sentences, such as messages. */
export function showTypeScriptProse(text: string, file: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Map<number, Range>();
  const add = (from: number, to: number) => found.set(from, [from, to]);
  visit(source);
  return showOnly(text, [...found.values()], /^[ \t]*(?:\/\*\*?|\*\/?|\/\/)|\*\/$|^\/\/|@[a-z]+/gm);

  function visit(node: ts.Node): void {
    for (const { pos, end } of listComments(node)) add(pos, end);
    if (isText(node) && SENTENCE.test(node.text)) add(node.getStart(source) + 1, node.end - 1);
    for (const child of node.getChildren(source)) visit(child);
  }

  function listComments(node: ts.Node): readonly ts.CommentRange[] {
    return [
      ...(ts.getLeadingCommentRanges(text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ];
  }
}

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);
