import { writeJson } from "./body.ts";
import type { LimitRow, ListPart, OperationRow } from "./operation.ts";

/** How a value is measured, and what the error calls the unit; `undefined`: this limit is not about such a value. */
const UNITS = {
  number: { name: "", measure: (value: unknown) => (value === "" ? undefined : Number(value)) },
  items: { name: " items", measure: (value: unknown) => (Array.isArray(value) ? value.length : undefined) },
  characters: {
    name: " characters",
    measure: (value: unknown) => (typeof value === "string" ? [...value].length : undefined),
  },
  bytes: { name: " bytes", measure: countBytes },
  jsonBytes: { name: " bytes of JSON", measure: (value: unknown) => countBytes(writeJson(value)) },
} as const satisfies Record<LimitRow[1], unknown>;

/**
 * Checks arguments against the limits in the spec, so that what the vendor is certain to refuse is not sent. Values of
 * other types than the spec's are left to the vendor.
 *
 * @param args every argument by its name, and the body as `body`
 * @param part so that the error counts in the whole list
 * @throws RangeError naming the operation, the place and the limit; it does not quote the value
 */
export function checkLimits(
  { id, limits = [] }: OperationRow,
  args: Readonly<Record<string, unknown>> | undefined,
  part?: ListPart,
): void {
  for (const [at, unit, most, least = Number.NEGATIVE_INFINITY] of limits)
    for (const [place, value] of valuesAt(args, at.split("."), "", part)) {
      const { name, measure } = UNITS[unit];
      const amount = measure(value);
      if (amount === undefined || !(amount > most || amount < least)) continue;
      const limit = amount > most ? `at most ${most}` : `at least ${least}`;
      throw new RangeError(`${id}: ${place}: ${limit}${name}, got ${amount}`);
    }
}

/** The values at a path, each with its place, such as `body[3].username`. */
function* valuesAt(
  value: unknown,
  [key, ...rest]: readonly string[],
  place: string,
  part: ListPart | undefined,
): Generator<[string, unknown]> {
  if (value === undefined || value === null) return;
  if (key === undefined) yield [place, value];
  else if (key === "*" && Array.isArray(value)) {
    const begin = part?.place === place ? part.begin : 0;
    for (const [i, element] of value.entries())
      yield* valuesAt(element, rest, `${place}[${begin + i}]`, part);
  } else if (typeof value === "object" && Object.hasOwn(value, key))
    yield* valuesAt(
      (value as Record<string, unknown>)[key],
      rest,
      place === "" ? key : `${place}.${key}`,
      part,
    );
}

/** The size of a string in UTF-8, or that of a file. */
function countBytes(value: unknown): number | undefined {
  if (value instanceof Blob) return value.size;
  return typeof value === "string" ? new TextEncoder().encode(value).length : undefined;
}
