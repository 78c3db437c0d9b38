/** A time range in whole seconds since the Unix epoch, both ends included. */
export interface TimeWindow {
  readonly begin: number;
  readonly end: number;
}

/**
 * How many seconds more than a window are requested on both sides. The vendor says "greater than" and "less than" on one
 * of its pages, so a server may leave out the messages of the bounds themselves.
 */
export const MARGIN = 1;

/**
 * Splits a range into windows of at most `span` seconds, at least 2. Each window begins with the last second of the
 * previous one: a server that compares milliseconds with bounds in whole seconds returns only the beginning of that
 * second in the first of the two.
 */
export function* timeWindows(
  { begin, end }: TimeWindow,
  span: number,
): Generator<TimeWindow, void, undefined> {
  let start = begin;
  for (; start + span - 1 < end; start += span - 1) yield { begin: start, end: start + span - 1 };
  yield { begin: start, end };
}

/** Whether a window of this range begins at this time. */
export function isWindowBegin({ begin, end }: TimeWindow, span: number, time: number): boolean {
  if (time === begin) return true;
  return begin < time && time < end && (time - begin) % (span - 1) === 0;
}
