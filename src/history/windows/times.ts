/**
 * Every time of a message, in milliseconds, that the server may filter or sort by, always in the same order; `NaN` =
 * none. A message has the same ones whenever it is received.
 */
export type Times = readonly number[];

/** By how much messages may be out of order, in seconds: a server may sort by milliseconds, or by rounded seconds. */
export const TOLERANCE = 1;

/** Whether a server that rounds could count a time in seconds to these seconds. */
export function isWithin(time: number, begin: number, end: number): boolean {
  return begin - TOLERANCE <= time && time <= end + TOLERANCE;
}

export function secondOf(milliseconds = Number.NaN): number {
  return Math.floor(milliseconds / 1000);
}

/** Whole seconds, as a checkpoint has them. */
export function toSeconds(times: Times): (number | null)[] {
  return times.map((time) => (Number.isFinite(time) ? secondOf(time) : null));
}
