/**
 * JSON with nothing rounded. An integer that a JavaScript number cannot hold comes as a decimal string, and so
 * does every integer at one of `positions`, however small, so that a field has one type.
 *
 * @param positions where the spec says `format: int64`, such as `messages.*.msgid` (`*` = every element)
 * @throws SyntaxError when the text is not JSON
 */
export function parseJson(text: string, positions: readonly string[] = []): unknown {
  return jsonReader(positions)(text);
}

/** `parseJson` for many texts with the same positions. */
export function jsonReader(positions: readonly string[] = []): (text: string) => unknown {
  const paths = positions.map((position) => position.split("."));
  return (text) => {
    const value = parseExact(text);
    for (const path of paths) stringifyAt(value, path, 0);
    return value;
  };
}

/**
 * Takes all that looks like a large integer for one. Where it was part of a string, the quote put in front of it ends
 * that string, a digit follows, and no JSON has that anywhere: then strings are looked for, which takes longer.
 */
function parseExact(text: string): unknown {
  try {
    return JSON.parse(replaceLargeIntegers(text, quote, () => false));
  } catch {
    return JSON.parse(replaceLargeIntegers(text, quote));
  }
}

const quote = (digits: string) => `"${digits}"`;

/** Digits that the largest exact integer, 2^53 − 1, has: no shorter integer is rounded. */
const LONG = 16;

/**
 * Puts something else in the place of every integer in a JSON text that a JavaScript number cannot hold.
 *
 * @param isInString tells whether a place is within a string; asked from left to right
 */
export function replaceLargeIntegers(
  text: string,
  replace: (digits: string) => string,
  isInString = stringFinder(text),
): string {
  let replaced = "";
  let copied = 0;
  // A run of 16 digits covers every 16th place somewhere, so it is enough to look there.
  for (let i = LONG - 1; i < text.length; i += LONG) {
    if (!isDigit(text, i)) continue;
    let begin = i;
    while (isDigit(text, begin - 1)) begin--;
    while (isDigit(text, i + 1)) i++;
    const end = i + 1;
    // No number has a leading zero, so whoever reads the text has to see this one.
    if (end - begin < LONG || text[begin] === "0") continue;
    if (text[begin - 1] === "-") begin--;
    const digits = text.slice(begin, end);
    if (Number.isSafeInteger(Number(digits)) || !isValue(text, begin, end) || isInString(begin)) continue;
    replaced += text.slice(copied, begin) + replace(digits);
    copied = end;
  }
  return replaced + text.slice(copied);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Whether what stands between could be a whole value: not a part of a longer number, and not a key. */
function isValue(text: string, begin: number, end: number): boolean {
  let before = begin - 1;
  let after = end;
  while (isSpace(text, before)) before--;
  while (isSpace(text, after)) after++;
  // Both ends of the text will do: charAt() gives an empty one there.
  return ":,[".includes(text.charAt(before)) && ",]}".includes(text.charAt(after));
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13);
}

/** Hops from string to string: quotes within one have an odd number of backslashes in front. */
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
  if (key !== "*") stringifyKey(value, key, path, depth);
  else if (Array.isArray(value)) for (let i = 0; i < value.length; i++) stringifyKey(value, i, path, depth);
  else for (const k in value) stringifyKey(value, k, path, depth);
}

function stringifyKey(value: object, key: string | number, path: readonly string[], depth: number): void {
  const container = value as Record<string | number, unknown>;
  if (depth < path.length - 1) stringifyAt(container[key], path, depth + 1);
  else if (typeof container[key] === "number") container[key] = String(container[key]);
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
