/** An expression that appears in a sample as it is. */
export interface Expression {
  readonly code: string;
}

export const expression = (code: string): Expression => ({ code });

const isExpression = (value: unknown): value is Expression =>
  typeof value === "object" && value !== null && "code" in value && Object.keys(value).length === 1;

/** Columns of a sample: what fits beside a description without scrolling. */
const WIDTH = 84;

/**
 * Data as a TypeScript literal; the data may contain expressions.
 * @param before columns in front of it on its line
 * @param indent columns of indentation
 */
export function writeLiteral(value: unknown, before = 0, indent = 0): string {
  const short = onOneLine(value);
  if (before + short.length <= WIDTH || !isComposite(value)) return short;
  const inner = indent + 2;
  const lines = Array.isArray(value)
    ? value.map((item) => writeLiteral(item, inner + 1, inner))
    : Object.entries(value).map(([key, item]) => {
        const name = writeKey(key);
        const text = writeLiteral(item, inner + name.length + 3, inner);
        return text === name ? name : `${name}: ${text}`;
      });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${lines.map((line) => `${" ".repeat(inner)}${line},\n`).join("")}${" ".repeat(indent)}${close}`;
}

function onOneLine(value: unknown): string {
  if (isExpression(value)) return value.code;
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value === "string") return writeText(value);
  if (!isComposite(value)) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, item]) => {
    const [name, text] = [writeKey(key), onOneLine(item)];
    return text === name ? name : `${name}: ${text}`;
  });
  return pairs.length > 0 ? `{ ${pairs.join(", ")} }` : "{}";
}

/** With the quotation marks that need fewer escapes. */
function writeText(text: string): string {
  const quoted = JSON.stringify(text);
  return text.includes('"') && !text.includes("'")
    ? `'${quoted.slice(1, -1).replaceAll('\\"', '"')}'`
    : quoted;
}

function isComposite(value: unknown): value is object {
  return typeof value === "object" && value !== null && !isExpression(value);
}

function writeKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
