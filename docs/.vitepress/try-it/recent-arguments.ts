import { recentSlice, recentTimes } from "../../../src/cli/recent-times.ts";
import type { TimeRange, TimeSlice } from "../../../src/openapi/extensions.ts";

/** The part of an operation that says which of its parameters are times. */
export interface TimedOperation {
  readonly "x-time-range"?: TimeRange;
  readonly "x-time-slice"?: TimeSlice;
  readonly "x-time-units"?: TimeUnits;
}

/** Parameters that give a period in units, such as 3 days from a start. */
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
 * Recent times to replace those of an example: a server with real data has none from the time of the examples.
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

/** A start such that a period with the example's duration ends now. */
function recentStart(
  { unit, start, duration, utcOffset, units }: TimeUnits,
  args: Readonly<Record<string, unknown>>,
  now: Date,
): RecentArguments {
  const name = String(args[unit]);
  const format = units[name]?.format;
  if (format === undefined) return {};
  const local = new Date(`${now.toISOString().slice(0, -1)}${invert(utcOffset)}`);
  // A period that ends with the current unit starts one unit less than its duration ago.
  const before = Math.max(Number(args[duration]) - 1, 0);
  const begin = new Date(local);
  if (name === "MONTH") begin.setUTCMonth(local.getUTCMonth() - before, 1);
  else if (name === "DAY") begin.setUTCDate(local.getUTCDate() - before);
  // All hours have to be on one day.
  else begin.setUTCHours(Math.max(local.getUTCHours() - before, 0));
  return { [start]: begin.toISOString().replace("T", " ").slice(0, format.length) };
}

/** Reading a UTC time with the inverted offset gives the local time at the offset. */
const invert = (utcOffset: string) => (utcOffset.startsWith("-") ? "+" : "-") + utcOffset.slice(1);
