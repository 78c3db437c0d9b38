/** Whether a value is an object with properties; a record that was stored elsewhere may contain anything. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The table's own entry with this name; `undefined` for any other name, also for those of inherited properties. */
export function entryOf<Table extends object>(table: Table, name: unknown): Table[keyof Table] | undefined {
  return typeof name === "string" && Object.hasOwn(table, name) ? table[name as keyof Table] : undefined;
}

/** The object itself; an empty one for anything else. */
export function objectOf<Value extends object>(value: Value | undefined): Partial<Value> {
  return isObject(value) ? value : {};
}

/** A string that is not empty; `undefined` for anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/**
 * An id as an exact string; `undefined` for what cannot be one.
 * @param field its name, for the error
 * @throws TypeError for a number that has been rounded: several messages may have the same one
 */
export function idOf(value: unknown, field: string): string | undefined {
  if (typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new TypeError(
      `${field}: ${value} has been rounded; parse the JSON with parseJson of im-openapi/json instead of JSON.parse`,
    );
  return Number.isSafeInteger(value) || typeof value === "bigint" ? `${value}` : textOf(value);
}

/** A number, or a string with one. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return Number.isFinite(number) ? (number as number) : undefined;
}

/** A size or a length: a number that is not negative. */
export function amountOf(value: unknown): number | undefined {
  const number = numberOf(value);
  return number !== undefined && number >= 0 ? number : undefined;
}

/**
 * The time that is `value` units after 1970-01-01 UTC, each of `unit` milliseconds; an invalid `Date` for no number.
 */
export function momentOf(value: unknown, unit: number): Date {
  return new Date((numberOf(value) ?? Number.NaN) * unit);
}
