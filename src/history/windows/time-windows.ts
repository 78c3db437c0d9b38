/** A time range in whole seconds since the Unix epoch, both ends included. */
export interface TimeWindow {
  readonly begin: number;
  readonly end: number;
}

/**
 * Splits a range into consecutive windows of at most `span` seconds, without gaps or overlaps. Bounds are inclusive, so
 * each window begins one second after the end of the previous one.
 */
export function* timeWindows(
  { begin, end }: TimeWindow,
  span: number,
): Generator<TimeWindow, void, undefined> {
  for (let start = begin; start <= end; start += span)
    yield { begin: start, end: Math.min(start + span - 1, end) };
}
