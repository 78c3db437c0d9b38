import { isPair, isScalar, isSeq, Lexer, type Pair, parseDocument, type Scalar, visit } from "yaml";
import { type Range, showOnly } from "./mask.ts";

const PROSE_KEYS = new Set(["title", "summary", "description", "meaning", "remedy", "message"]);

/** Under these keys is what an API sends, or where a fact comes from. */
const DATA_KEYS = new Set(["value", "default", "const", "enum", "payload", "x-evidence"]);

/** The lexer's marks of a document, of the end of a flow collection, and of a scalar are not part of the text. */
const LEXER_MARKS = new Set(["\x02", "\x18", "\x1f"]);

/** The prose of a spec or of a linter's rules: descriptions and comments. */
export const showYamlProse = (text: string): string =>
  showOnly(text, [...listDescriptions(text), ...listComments(text)], /^[ \t]*#+/gm);

function listDescriptions(text: string): Range[] {
  const found: Range[] = [];
  visit(parseDocument(text), {
    Pair(_, { key, value }, path) {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== "string") return;
      if (PROSE_KEYS.has(String(key.value)) && !isData(path.filter(isPair))) found.push(rangeOf(value));
    },
  });
  return found;
}

/** Whether the innermost of nested pairs is in a value, such as an example. */
function isData(pairs: readonly Pair[]): boolean {
  return pairs.some(({ key, value }, depth) => {
    // A property may have the name of a keyword.
    if (String(pairs[depth - 1]?.key) === "properties") return false;
    // Examples of a schema are a list of values; those of a parameter have names, and summaries that we wrote.
    return DATA_KEYS.has(String(key)) || (String(key) === "examples" && isSeq(value));
  });
}

/** Without its quotation marks, which are not those of a quote. */
function rangeOf({ range, type }: Scalar): Range {
  const [from, to] = range ?? [0, 0];
  return type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE" ? [from + 1, to - 1] : [from, to];
}

function listComments(text: string): Range[] {
  const found: Range[] = [];
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (LEXER_MARKS.has(lexeme)) continue;
    if (lexeme.startsWith("#")) found.push([offset, offset + lexeme.length]);
    offset += lexeme.length;
  }
  return found;
}
