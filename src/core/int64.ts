/**
 * JSON with nothing rounded. An integer that a JavaScript number cannot hold comes as a decimal string, and so
 * does every integer at one of `positions`, however small, so that a field has one type.
 *
 * @param positions where the spec says `format: int64`, such as `messages.*.msgid` (`*` = every element)
 * @throws SyntaxError when the text is not JSON
 */
export function parseJson(text: string, positions: readonly string[] = []): unknown {
  const value: unknown = JSON.parse(replaceLargeIntegers(text, (digits) => `"${digits}"`));
  for (const position of positions) stringifyAt(value, position.split("."), 0);
  return value;
}

/** Digits that the largest exact integer, 2^53 − 1, has: no shorter integer is rounded. */
const LONG = 16;

/** A run of 16 digits covers every 16th place somewhere, so it is enough to look there. */
function hasLongDigits(text: string): boolean {
  for (let i = LONG - 1; i < text.length; i += LONG) {
    if (!isDigit(text, i)) continue;
    let begin = i;
    let end = i + 1;
    while (isDigit(text, begin - 1)) begin--;
    while (isDigit(text, end)) end++;
    if (end - begin >= LONG) return true;
  }
  return false;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/**
 * Puts something else in the place of every integer in a JSON text that a JavaScript number cannot hold. Hops from
 * string to string and looks at what stands between: digits in a text are not a number.
 */
export function replaceLargeIntegers(text: string, replace: (digits: string) => string): string {
  if (!hasLongDigits(text)) return text;
  const replaceIfLarge = (token: string) => (isLargeInteger(token) ? replace(token) : token);
  let replaced = "";
  let copied = 0;
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('"', at);
    const begin = next === -1 ? text.length : next;
    if (begin - at >= LONG) {
      replaced += text.slice(copied, at) + text.slice(at, begin).replace(NUMBER, replaceIfLarge);
      copied = begin;
    }
    at = endOfString(text, begin);
  }
  return replaced + text.slice(copied);
}

/** Fractions and exponents are matched too, so that digits within them are passed over. */
const NUMBER = /[.eE][+-]?\d+|-?\d{16,}(?![\d.eE])/g;

function isLargeInteger(token: string): boolean {
  return /^-?\d/.test(token) && !Number.isSafeInteger(Number(token));
}

/** Where the string that begins at `begin` ends: after the first quote that no odd number of backslashes precedes. */
function endOfString(text: string, begin: number): number {
  for (let quote = text.indexOf('"', begin + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let escapes = quote;
    while (text.charCodeAt(escapes - 1) === BACKSLASH) escapes--;
    if ((quote - escapes) % 2 === 0) return quote + 1;
  }
  return text.length;
}

const BACKSLASH = 92;

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
