import type { WindowedSource } from "./source.ts";
import { MARGIN, type TimeWindow } from "./time-windows.ts";

/** The same source, in which each request covers a margin around its window; windows are shorter by as much. */
export function widened<Message, Cursor>(
  source: WindowedSource<Message, Cursor>,
): WindowedSource<Message, Cursor> {
  return {
    ...source,
    maxSpan: source.maxSpan - 2 * MARGIN,
    first: (window, duplicates) => source.first(widen(window), duplicates),
    total: (window) => source.total(widen(window)),
  };
}

function widen({ begin, end }: TimeWindow): TimeWindow {
  return { begin: begin - MARGIN, end: end + MARGIN };
}
