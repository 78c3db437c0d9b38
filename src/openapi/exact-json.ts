/**
 * Reads JSON with integers beyond 2^53 as bigints, which `JSON.parse` would round.
 * @throws SyntaxError if it is not JSON
 */
export function parseExactJson(json: string): unknown {
  const rounded: unknown = JSON.parse(json);
  // Only a long run of digits can be too large for a number.
  if (!/\d{16}/.test(json)) return rounded;
  const quoted: unknown = JSON.parse(replaceLargeIntegers(json, (digits) => `"${digits}"`));
  return restoreIntegers(rounded, quoted);
}

/** Writes JSON with bigints as integers, where `JSON.stringify` would throw. */
export function stringifyExactJson(value: unknown): string {
  return hasBigint(value) ? (write(value) as string) : JSON.stringify(value);
}

/**
 * Replaces every integer in JSON that a number cannot represent. Digits in strings and in other numbers stay as they
 * are, and so does what is not JSON, so that parsing fails.
 */
export function replaceLargeIntegers(json: string, replace: (digits: string) => string): string {
  // All signs belong to the number: what is left of two, with a replacement that has none, would be JSON.
  const token = /"|-*\d[\d.eE+-]*/g;
  let replaced = "";
  let copied = 0;
  for (let found = token.exec(json); found; found = token.exec(json)) {
    const [text] = found;
    if (text === '"') {
      token.lastIndex = endOfString(json, token.lastIndex);
    } else if (isLargeInteger(text)) {
      replaced += json.slice(copied, found.index) + replace(text);
      copied = token.lastIndex;
    }
  }
  return replaced + json.slice(copied);
}

/** The end of the string whose opening quote is right before `begin`. */
function endOfString(json: string, begin: number): number {
  for (let quote = json.indexOf('"', begin); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let escapes = quote;
    while (escapes > begin && json[escapes - 1] === "\\") escapes--;
    if ((quote - escapes) % 2 === 0) return quote + 1;
  }
  return json.length;
}

function isLargeInteger(number: string): boolean {
  return /^-?[1-9]\d{15,}$/.test(number) && !Number.isSafeInteger(Number(number));
}

type Container = Record<string, unknown>;

/**
 * Puts bigints into one of two copies of a value, wherever it has a number and the other copy has the digits. It is not
 * recursive, because `JSON.parse` accepts deeper nesting than the call stack.
 */
function restoreIntegers(rounded: unknown, quoted: unknown): unknown {
  const root: Container = { value: rounded };
  const pending: [Container, Container][] = [[root, { value: quoted }]];
  for (let pair = pending.pop(); pair; pair = pending.pop()) {
    const [container, other] = pair;
    for (const [key, value] of Object.entries(container)) {
      const exact = other[key];
      if (typeof value === "number" && typeof exact === "string") container[key] = BigInt(exact);
      else if (typeof value === "object" && value !== null)
        pending.push([value as Container, exact as Container]);
    }
  }
  return root.value;
}

function hasBigint(value: unknown): boolean {
  if (typeof value === "bigint") return true;
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) ? value.some(hasBigint) : Object.values(value).some(hasBigint);
}

/** @returns `undefined` for what JSON cannot represent, such as a function */
function write(value: unknown): string | undefined {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === "function") return write(toJSON.call(value));
  if (Array.isArray(value)) return `[${value.map((item) => write(item) ?? "null").join(",")}]`;
  const members: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    const text = write(member);
    if (text !== undefined) members.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${members.join(",")}}`;
}
