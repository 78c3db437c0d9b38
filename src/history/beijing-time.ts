/**
 * The vendors write times without a zone and mean Beijing time: UTC+8, without daylight saving since 1991.
 * Instants are whole seconds since the Unix epoch here; the process's own time zone plays no part.
 */
const OFFSET = 8 * 3600;

/** `yyyy-MM-dd HH:mm:ss` in Beijing time. */
export function toBeijingTime(instant: number): string {
  return new Date((instant + OFFSET) * 1000).toISOString().slice(0, 19).replace("T", " ");
}

const BEIJING_TIME = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/;
const ISO_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A point in time: a `Date`, ISO 8601 with a zone, or `yyyy-MM-dd HH:mm:ss` in Beijing time. */
export type Instant = Date | string;

/** Whole seconds since the Unix epoch; fractions are cut off. Throws as `toMilliseconds` does. */
export function toInstant(value: Instant, field: string): number {
  return Math.floor(toMilliseconds(value, field) / 1000);
}

/**
 * Milliseconds since the Unix epoch.
 * @throws RangeError that names `field` when the value is no date, or a text without a clear zone
 */
export function toMilliseconds(value: Instant, field: string): number {
  const milliseconds = value instanceof Date ? value.getTime() : parseInstant(String(value));
  if (!Number.isFinite(milliseconds))
    throw new RangeError(
      `${field}: expected a valid Date, ISO 8601 with a zone or "yyyy-MM-dd HH:mm:ss" in Beijing time, got ${show(value)}`,
    );
  return milliseconds;
}

function parseInstant(text: string): number {
  if (BEIJING_TIME.test(text)) return existing(`${text.replace(" ", "T")}+08:00`);
  return ISO_WITH_ZONE.test(text) ? existing(text) : Number.NaN;
}

/** `Date.parse` takes 30 February for 2 March; such a day comes back as another one and is refused. */
function existing(iso: string): number {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso.slice(0, 10)
    ? Number.NaN
    : Date.parse(iso);
}

function show(value: unknown): string {
  return value instanceof Date ? "an invalid Date" : JSON.stringify(value);
}
