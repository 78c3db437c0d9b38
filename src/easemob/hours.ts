import { api } from "../../generated/easemob/api.ts";
import { HOUR } from "../history/archive/hour-progress.ts";

/**
 * The time zone of the hours in the names of the files: Beijing time for clusters in China, UTC for clusters elsewhere.
 */
export type TimeZone = "Asia/Shanghai" | "UTC";

/** Milliseconds ahead of UTC. */
export const OFFSETS: Readonly<Record<TimeZone, number>> = { "Asia/Shanghai": 8 * HOUR, UTC: 0 };

/** How long after its hour a file may appear, in milliseconds. */
export const DELAY = api.operations.getHistoryFileUrl.timeSlice.maxDelay * 1000;

/** @throws TypeError naming the field: a client has no way to find out the time zone of its cluster */
export function checkTimeZone(value: unknown, field: string): asserts value is TimeZone {
  if (typeof value !== "string" || !Object.hasOwn(OFFSETS, value))
    throw new TypeError(
      `${field}: expected "Asia/Shanghai" for clusters in China or "UTC" for others, got ${JSON.stringify(value)}`,
    );
}

/** The hour as it is in the name of its file: `yyyyMMddHH`. */
export function nameOf(hour: number, timeZone: TimeZone): string {
  return new Date(hour + OFFSETS[timeZone]).toISOString().slice(0, 13).replace(/\D/g, "");
}
