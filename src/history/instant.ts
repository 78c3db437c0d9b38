const ISO_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * ISO 8601 with a UTC offset as milliseconds since the Unix epoch; `NaN` for other strings, and for days that do not
 * exist.
 */
export function parseIso(text: string): number {
  if (!ISO_WITH_ZONE.test(text)) return Number.NaN;
  // `Date.parse` treats February 30 as March 2: a day that comes out as a different one is rejected.
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text.slice(0, 10)
    ? Number.NaN
    : Date.parse(text);
}

/**
 * Milliseconds since the Unix epoch.
 * @param parse parses a string; returns `NaN` if it cannot
 * @throws RangeError naming `field` and the `forms` that a string may have
 */
export function readInstant(
  value: Date | string,
  field: string,
  forms = "ISO 8601 with a zone",
  parse = parseIso,
): number {
  const milliseconds = value instanceof Date ? value.getTime() : parse(String(value));
  if (Number.isFinite(milliseconds)) return milliseconds;
  const got = value instanceof Date ? "an invalid Date" : JSON.stringify(value);
  throw new RangeError(`${field}: expected a valid Date, ${forms}, got ${got}`);
}
