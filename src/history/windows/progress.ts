import { MARGIN, type TimeWindow } from "./time-windows.ts";
import { isWithin } from "./times.ts";

/** How far a range has been read: plain data. */
export interface Progress {
  /** First second of the window that is being read. */
  readonly window: number;
  /** Where a request has to begin so that it misses nothing, in seconds, if the server sorts by what it filters by. */
  readonly position: number;
  /** How many messages of the window have been received. */
  readonly count: number;
  /** The latest of each time so far in the window. Empty at first. */
  readonly latest: readonly (number | null)[];
  /** The messages that another request may return again. */
  readonly seen: readonly (readonly [id: string, ...times: (number | null)[]])[];
}

/** The beginning of a window, which may return messages of the previous one's last seconds again. */
export function enterWindow({ begin }: TimeWindow, previous?: Progress): Progress {
  const seen = previous?.seen.filter(([, ...times]) =>
    times.some((time) => time !== null && isWithin(time, begin - MARGIN, begin + MARGIN)),
  );
  return { window: begin, position: begin, count: 0, latest: [], seen: seen ?? [] };
}
