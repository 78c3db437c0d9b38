/**
 * JSON with nothing rounded. An integer that a JavaScript number cannot hold comes as a decimal string, and so
 * does every integer at one of `positions`, however small, so that a field has one type.
 *
 * @param positions where the spec says `format: int64`, such as `messages.*.msgid` (`*` = every element)
 * @throws SyntaxError when the text is not JSON
 */
export function parseJson(text: string, positions: readonly string[] = []): unknown {
  const value: unknown = JSON.parse(LONG_DIGITS.test(text) ? quoteLargeIntegers(text) : text);
  for (const position of positions) stringifyAt(value, position.split("."), 0);
  return value;
}

const LONG_DIGITS = /\d{16}/;
/** Texts and fractions are matched too, so that digits within them are passed over. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[.eE][+-]?\d+|-?\d{16,}(?![\d.eE])/g;

function quoteLargeIntegers(text: string): string {
  return text.replace(TOKEN, (token) =>
    DIGITS.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
  );
}

const DIGITS = /^-?\d/;

function stringifyAt(value: unknown, path: readonly string[], depth: number): void {
  if (typeof value !== "object" || value === null) return;
  const key = path[depth] as string;
  const container = value as Record<string, unknown>;
  for (const k of key === "*" ? Object.keys(container) : [key]) {
    if (depth < path.length - 1) stringifyAt(container[k], path, depth + 1);
    else if (typeof container[k] === "number") container[k] = String(container[k]);
  }
}

/**
 * The decimal text of a 64-bit integer argument.
 * @throws TypeError naming the argument, when it is no integer or a number that has already been rounded
 */
export function int64Text(value: unknown, name: string): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "string" && /^-?\d+$/.test(value)) return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  if (typeof value === "number" && Number.isInteger(value))
    throw new TypeError(`${name}: ${value} is beyond what a number holds exactly; pass a string or a bigint`);
  throw new TypeError(`${name}: expected an integer as string, number or bigint`);
}
