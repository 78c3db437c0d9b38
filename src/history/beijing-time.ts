import { parseIso, readInstant } from "./instant.ts";

/**
 * The vendors write times without a time zone and mean Beijing time: UTC+8, without daylight saving time since 1991.
 * Instants are whole seconds since the Unix epoch here; the process's own time zone does not matter.
 */
const OFFSET = 8 * 3600;

/** `yyyy-MM-dd HH:mm:ss` in Beijing time. */
export function toBeijingTime(instant: number): string {
  return new Date((instant + OFFSET) * 1000).toISOString().slice(0, 19).replace("T", " ");
}

const BEIJING_TIME = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/;

/** A point in time: a `Date`, ISO 8601 with a UTC offset, or `yyyy-MM-dd HH:mm:ss` in Beijing time. */
export type Instant = Date | string;

const FORMS = 'ISO 8601 with a zone or "yyyy-MM-dd HH:mm:ss" in Beijing time';

/** Whole seconds since the Unix epoch, rounded down. Throws what `toMilliseconds` throws. */
export function toInstant(value: Instant, field: string): number {
  return Math.floor(toMilliseconds(value, field) / 1000);
}

/**
 * Milliseconds since the Unix epoch.
 * @throws RangeError naming `field` if the value is not a date, or a string without an unambiguous time zone
 */
export function toMilliseconds(value: Instant, field: string): number {
  return readInstant(value, field, FORMS, parseInstant);
}

function parseInstant(text: string): number {
  return parseIso(BEIJING_TIME.test(text) ? `${text.replace(" ", "T")}+08:00` : text);
}
