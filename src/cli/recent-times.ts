import type { TimeRange, TimeSlice } from "../openapi/extensions.ts";

/** The length of the range in a sample request, in milliseconds: one day, so that it is likely to contain messages. */
const SPAN = 86_400_000;

/**
 * The last day as strings in the format of the examples, `yyyy-MM-dd HH:mm:ss`, by parameter. A server with real data
 * has none at the time of the examples.
 */
export function recentTimes({ from, to, utcOffset }: TimeRange, now: Date): Readonly<Record<string, string>> {
  const offset = toMilliseconds(utcOffset);
  const write = (time: number) => new Date(time + offset).toISOString().slice(0, 19).replace("T", " ");
  return { [from]: write(now.getTime() - SPAN), [to]: write(now.getTime()) };
}

/**
 * Noon of the day before yesterday as `yyyyMMddHH`, by parameter: an hour with messages, and so long ago that a file
 * which is a day late exists.
 */
export function recentSlice(
  { parameter, utcOffsets: [utcOffset = "+00:00"] }: TimeSlice,
  now: Date,
): Readonly<Record<string, string>> {
  const day = new Date(now.getTime() + toMilliseconds(utcOffset) - 2 * SPAN).toISOString().slice(0, 10);
  return { [parameter]: `${day.replaceAll("-", "")}12` };
}

function toMilliseconds(utcOffset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(utcOffset) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
