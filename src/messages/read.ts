/** Whether a value has properties; a record that was stored elsewhere may hold anything. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a table has under a name; `undefined` for anything else, a property that every object has included. */
export function entryOf<Table extends object>(table: Table, name: unknown): Table[keyof Table] | undefined {
  return typeof name === "string" && Object.hasOwn(table, name) ? table[name as keyof Table] : undefined;
}

/** The object itself, or an empty one in the place of anything else. */
export function objectOf<Value extends object>(value: Value | undefined): Partial<Value> {
  return isObject(value) ? value : {};
}

/** A text that says something. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** An id with all its digits: a number that may have been rounded is none. */
export function idOf(value: unknown): string | undefined {
  return Number.isSafeInteger(value) || typeof value === "bigint" ? `${value}` : textOf(value);
}

/** A number, or one that came as text. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  return Number.isFinite(number) ? (number as number) : undefined;
}

/** A size or a length. */
export function amountOf(value: unknown): number | undefined {
  const number = numberOf(value);
  return number !== undefined && number >= 0 ? number : undefined;
}

/** A moment counted in units of `unit` milliseconds since 1970-01-01 UTC. */
export function momentOf(value: unknown, unit: number): Date {
  return new Date((numberOf(value) ?? Number.NaN) * unit);
}
