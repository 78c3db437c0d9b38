/** A stretch of time in whole seconds since the Unix epoch, both ends included. */
export interface TimeWindow {
  readonly begin: number;
  readonly end: number;
}

/**
 * Splits a stretch into windows of at most `span` seconds that follow each other without gap or overlap. Bounds
 * are inclusive, so the next window begins one second after the end of the last.
 */
export function* timeWindows(
  { begin, end }: TimeWindow,
  span: number,
): Generator<TimeWindow, void, undefined> {
  for (let start = begin; start <= end; start += span)
    yield { begin: start, end: Math.min(start + span - 1, end) };
}
