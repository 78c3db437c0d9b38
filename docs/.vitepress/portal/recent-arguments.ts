import { recentSlice, recentTimes } from "../../../src/cli/recent-times.ts";
import type { TimeRange, TimeSlice } from "../../../src/openapi/extensions.ts";

/** What of an operation tells which of its parameters are times. */
export interface TimedOperation {
  readonly "x-time-range"?: TimeRange;
  readonly "x-time-slice"?: TimeSlice;
  readonly "x-time-units"?: TimeUnits;
}

/** Parameters that name a period in units, such as 3 days from one on. */
export interface TimeUnits {
  readonly unit: string;
  readonly start: string;
  readonly duration: string;
  readonly utcOffset: string;
  readonly units: Readonly<Record<string, { readonly format: string }>>;
}

/** Arguments by name. */
export type RecentArguments = Readonly<Record<string, string>>;

/**
 * Times of now in the place of those of an example: a server with real data has none at the time of the examples.
 * @param args the example's arguments by name
 * @returns those that differ
 */
export function recentArguments(
  operation: TimedOperation,
  args: Readonly<Record<string, unknown>>,
  now: Date,
): RecentArguments {
  const { "x-time-range": range, "x-time-slice": slice, "x-time-units": units } = operation;
  return {
    ...(range && recentTimes(range, now)),
    ...(slice && recentSlice(slice, now)),
    ...(units && recentStart(units, args, now)),
  };
}

/** A start from which the duration of the example ends by now. */
function recentStart(
  { unit, start, duration, utcOffset, units }: TimeUnits,
  args: Readonly<Record<string, unknown>>,
  now: Date,
): RecentArguments {
  const name = String(args[unit]);
  const format = units[name]?.format;
  if (format === undefined) return {};
  const local = new Date(`${now.toISOString().slice(0, -1)}${invert(utcOffset)}`);
  // What ends with this unit has begun one less before it.
  const before = Math.max(Number(args[duration]) - 1, 0);
  const begin = new Date(local);
  if (name === "MONTH") begin.setUTCMonth(local.getUTCMonth() - before, 1);
  else if (name === "DAY") begin.setUTCDate(local.getUTCDate() - before);
  // Hours have to lie on the day of the question.
  else begin.setUTCHours(Math.max(local.getUTCHours() - before, 0));
  return { [start]: begin.toISOString().replace("T", " ").slice(0, format.length) };
}

/** A time in a zone that is so far ahead of UTC, read as one in the zone that is as far behind, is its clock's. */
const invert = (utcOffset: string) => (utcOffset.startsWith("-") ? "+" : "-") + utcOffset.slice(1);
