/**
 * Times in JMessage's formats: Beijing time, which is UTC+8 all year. Calculated from UTC, never from the time zone of
 * the process.
 */

const OFFSET_SECONDS = 8 * 3600;

/** Seconds in a day. China has no daylight saving time. */
export const DAY_SECONDS = 86_400;

/** Parses `yyyy-MM-dd HH:mm:ss` to seconds since 1970; returns `undefined` if there is no such time. */
export function parseSecond(text: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/.exec(text);
  return parts ? toSeconds(parts.slice(1).map(Number)) : undefined;
}

/** Parses `yyyy-MM-dd HH` to its first second. */
export function parseHour(text: string): number | undefined {
  return /^\d{4}-\d\d-\d\d \d\d$/.test(text) ? parseSecond(`${text}:00:00`) : undefined;
}

/** Parses `yyyy-MM-dd` to its first second. */
export function parseDay(text: string): number | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? parseSecond(`${text} 00:00:00`) : undefined;
}

/** Parses `yyyy-MM` to its first second. */
export function parseMonth(text: string): number | undefined {
  return /^\d{4}-\d\d$/.test(text) ? parseSecond(`${text}-01 00:00:00`) : undefined;
}

/** First second of the day of a time (in seconds). */
export function startOfDay(seconds: number): number {
  return Math.floor((seconds + OFFSET_SECONDS) / DAY_SECONDS) * DAY_SECONDS - OFFSET_SECONDS;
}

/** First second of the month that comes `months` after that of a time (in seconds). */
export function addMonths(seconds: number, months: number): number {
  const date = new Date((seconds + OFFSET_SECONDS) * 1000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months) / 1000 - OFFSET_SECONDS;
}

/**
 * Formats a time (in seconds) as `yyyy-MM-dd HH:mm:ss`. The first 13 characters are the hour, 10 the day, 7 the month.
 */
export function formatSecond(seconds: number): string {
  return new Date((seconds + OFFSET_SECONDS) * 1000).toISOString().slice(0, 19).replace("T", " ");
}

function toSeconds(parts: number[]): number | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const seconds = Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - OFFSET_SECONDS;
  // Date.UTC turns February 30 into a day in March, and changes years below 100: formatting the result shows that.
  const back = formatSecond(seconds).split(/\D/).map(Number);
  return parts.every((part, index) => part === back[index]) ? seconds : undefined;
}
