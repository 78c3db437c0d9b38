import { int64Text } from "../json/int64.ts";

/**
 * A value as JSON with exact integers: bigints are written as integers, and so is every value at one of `positions`,
 * whether it is a string, a number or a bigint.
 *
 * @param positions where the spec says `format: int64`, such as `group.add.*` (`*` = every element)
 * @throws TypeError naming the place of a value that is not an integer, or has been rounded already
 */
export function writeJson(value: unknown, positions: readonly string[] = []): string {
  const exact = positions.reduce((rest, position) => bigintsAt(rest, position.split("."), "body"), value);
  // JSON.stringify rejects bigints, so they are written as marked strings, whose quotes are removed afterwards. The
  // mark is random each time, so that no string of the caller's can contain it.
  const mark = `int64-${Math.random()}-${Math.random()}`;
  let marked = false;
  const text = JSON.stringify(exact, (_, part) => {
    if (typeof part !== "bigint") return part;
    marked = true;
    return `${mark}:${part}`;
  });
  if (!marked) return text;
  return text.replace(/"(int64-[^":]+):(-?\d+)"/g, (whole, found, digits) =>
    found === mark ? digits : whole,
  );
}

/** A copy in which the integers at one position are bigints. */
function bigintsAt(value: unknown, path: readonly string[], name: string): unknown {
  const [key, ...rest] = path;
  if (key === undefined || key === "")
    return value === undefined || value === null ? value : BigInt(int64Text(value, name));
  if (Array.isArray(value))
    return key === "*" ? value.map((element, i) => bigintsAt(element, rest, `${name}[${i}]`)) : value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([k, part]) => [
    k,
    k === key || key === "*" ? bigintsAt(part, rest, `${name}.${k}`) : part,
  ]);
  return Object.fromEntries(entries);
}

/**
 * A multipart form with these values: a `Blob` or `File` is sent as a file, a plain value as text.
 * @throws TypeError naming the field that is neither
 */
export function writeForm(value: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(value)) {
    if (part === undefined) continue;
    if (part instanceof Blob) form.append(name, part);
    else if (["string", "number", "bigint", "boolean"].includes(typeof part)) form.append(name, String(part));
    else throw new TypeError(`body.${name}: expected a Blob, a File or a plain value`);
  }
  return form;
}
