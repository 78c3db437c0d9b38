/**
 * Reads JSON with integers beyond 2^53 as bigints, which `JSON.parse` would round.
 * @throws SyntaxError when it is no JSON
 */
export function readJson(text: string): unknown {
  const rounded: unknown = JSON.parse(text);
  // Only long runs of digits can be too large for a number.
  return /\d{16}/.test(text) ? readExact(text) : rounded;
}

/** Reads what is known to be JSON. Every text that is a value gets a mark, and so does every large integer. */
function readExact(text: string): unknown {
  const marked = text.replace(token, (found, string?: string) => {
    if (string !== undefined) return `"${textMark}${string.slice(1)}`;
    return isLargeInteger(found) ? `"${integerMark}${found}"` : found;
  });
  return JSON.parse(marked, (_, value: unknown) => {
    if (typeof value !== "string") return value;
    return value.startsWith(integerMark) ? BigInt(value.slice(1)) : value.slice(1);
  });
}

const textMark = "t";
const integerMark = "i";

/** A name with its colon, a text, or a number. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"\s*:|("[^"\\]*(?:\\.[^"\\]*)*")|-?\d[\d.eE+-]*/g;

function isLargeInteger(number: string): boolean {
  return /^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number));
}
