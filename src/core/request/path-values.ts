import { int64Text } from "../json/int64.ts";
import type { OperationRow } from "./operation.ts";

/** `.` and `..`, encoded any number of times: `URL` resolves some of these forms, and servers may decode the others. */
const DOTS = /^(?:\.|%(?:25)*2e){1,2}$/i;

/** A path with such a segment. */
const DOT_SEGMENT = /^[^?#]*[\\/](?:\.|%2e){1,2}(?:[\\/?#]|$)/i;

/**
 * The values for the parameters of a path, as text. Each stays within its segment when it is percent-encoded.
 *
 * @param names of the parameters
 * @throws TypeError naming the parameter whose value is missing, is not a string, a number or a bigint, or would
 * address another resource: /users/../messages is /messages
 */
export function pathValues(
  { id, int64Parameters }: OperationRow,
  names: readonly string[],
  given: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of names) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    const what = `${id}: the parameter ${name}`;
    if (value === undefined || value === "") throw new TypeError(`${what} is missing`);
    values[name] = int64Parameters?.includes(name) ? int64Text(value, name) : textOf(value, what);
  }
  return values;
}

function textOf(value: unknown, what: string): string {
  if (typeof value !== "string" && typeof value !== "bigint" && !Number.isFinite(value))
    throw new TypeError(`${what}: expected a string, a number or a bigint`);
  const text = String(value);
  if (DOTS.test(text)) throw new TypeError(`${what} cannot be ${text}`);
  // Half of a surrogate pair has no encoding.
  if (/[\ud800-\udfff]/u.test(text)) throw new TypeError(`${what}: expected well-formed Unicode`);
  return text;
}

/** @throws TypeError unless the path stays on its host, and is the one that is sent */
export function checkPath(path: unknown): asserts path is string {
  // In front of anything else, the host would go on: https://vendor.example.evil.example.
  if (typeof path !== "string" || !path.startsWith("/"))
    throw new TypeError("http: expected a path that begins with /");
  // `URL` removes tabs and line breaks, which may hide the dots.
  if (/[\t\n\r]/.test(path) || DOT_SEGMENT.test(path))
    throw new TypeError("http: expected a path without . and .. segments, tabs and line breaks");
}
