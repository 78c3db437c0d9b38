import { findLongRuns } from "./long-runs.ts";
import { createRestore } from "./restore.ts";
import { stringifyAt } from "./stringify-at.ts";

/**
 * Parses JSON without rounding an integer. One that a JavaScript number cannot represent becomes a decimal string, also
 * if it ends in `.0`, and so does every integer at one of `positions`, however small, so that a field has one type.
 *
 * @param positions where the spec says `format: int64`, such as `messages.*.msgid` (`*` = every element)
 * @throws SyntaxError when the text is not JSON
 * @throws RangeError naming a position whose number is not an integer, or is a large one written as `1.5e18`
 */
export function parseJson(text: string, positions = NO_POSITIONS): unknown {
  let read = readers.get(positions);
  if (!read) {
    read = jsonReader(positions);
    readers.set(positions, read);
  }
  return read(text);
}

/** Operations parse each of their responses with the same positions. */
const readers = new WeakMap<readonly string[], (text: string) => unknown>();
const NO_POSITIONS: readonly string[] = [];

/** `parseJson` for many documents with the same positions. */
export function jsonReader(positions: readonly string[] = []): (text: string) => unknown {
  const paths = positions.map((position) => position.split("."));
  const restore = createRestore(paths);
  return (text) => {
    const runs = findLongRuns(text);
    const restored = runs.length > 0 ? restore(text, runs) : undefined;
    if (restored) return restored.value;
    const value = runs.length > 0 ? parseExact(text) : JSON.parse(text);
    for (const path of paths) stringifyAt(value, path, 0, integerText);
    return value;
  };
}

/**
 * Treats everything that looks like a large integer as one. If it was part of a string, the quote inserted before it
 * ends that string and a digit follows, which JSON allows nowhere; then the strings are located first, which takes
 * longer.
 */
function parseExact(text: string): unknown {
  try {
    return JSON.parse(replaceLargeIntegers(text, quote, () => false));
  } catch {
    return JSON.parse(replaceLargeIntegers(text, quote));
  }
}

const quote = (digits: string) => `"${digits}"`;

/**
 * Replaces every integer in a JSON text that a JavaScript number cannot represent.
 *
 * @param isInString whether an index is within a string; it is called with increasing indexes
 */
export function replaceLargeIntegers(
  text: string,
  replace: (digits: string) => string,
  isInString = stringFinder(text),
): string {
  let replaced = "";
  let copied = 0;
  for (const { begin, end, digits } of findLongRuns(text)) {
    if (!isValue(text, begin, end) || isInString(begin)) continue;
    replaced += text.slice(copied, begin) + replace(digits);
    copied = end;
  }
  return replaced + text.slice(copied);
}

/** Whether this part could be a whole value: not a part of a longer number, and not a key. */
function isValue(text: string, begin: number, end: number): boolean {
  let before = begin - 1;
  let after = end;
  while (isSpace(text, before)) before--;
  while (isSpace(text, after)) after++;
  // Both ends of the text count too: charAt() returns an empty string there, which includes() finds.
  return ":,[".includes(text.charAt(before)) && ",]}".includes(text.charAt(after));
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13);
}

/** Goes from string to string: quotes within one are preceded by an odd number of backslashes. */
function stringFinder(text: string): (at: number) => boolean {
  let begin = -1;
  let end = 0;
  return (at) => {
    while (end <= at) {
      const next = text.indexOf('"', end);
      begin = next === -1 ? text.length : next;
      end = endOfString(text, begin);
    }
    return begin < at;
  };
}

/**
 * The end of the string that begins at `begin`: after the first quote without an odd number of backslashes before it.
 */
function endOfString(text: string, begin: number): number {
  for (let quote = text.indexOf('"', begin + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let escapes = quote;
    while (text.charCodeAt(escapes - 1) === BACKSLASH) escapes--;
    if ((quote - escapes) % 2 === 0) return quote + 1;
  }
  return text.length;
}

const BACKSLASH = 92;

/** Large integers have become strings before: any other number is a fraction, or was written so that it is rounded. */
function integerText(value: number, path: readonly string[]): string {
  // In half the time that a number of this size takes by itself.
  if (Number.isSafeInteger(value)) return String(BigInt(value));
  throw new RangeError(`${path.join(".")}: not an integer that can be read exactly`);
}

/**
 * A 64-bit integer argument as a decimal string.
 * @throws TypeError naming the argument, if it is not an integer or is a number that has already been rounded
 */
export function int64Text(value: unknown, name: string): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "string" && /^-?\d+$/.test(value)) return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  if (typeof value === "number" && Number.isInteger(value))
    throw new TypeError(`${name}: ${value} is too large to be exact as a number; pass a string or a bigint`);
  throw new TypeError(`${name}: expected an integer as a string, number or bigint`);
}
