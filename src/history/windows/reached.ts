import type { Progress } from "./progress.ts";
import { MARGIN, type TimeWindow } from "./time-windows.ts";
import { isWithin, secondOf, type Times, TOLERANCE, toSeconds } from "./times.ts";

/** How far a window has been read, by the times of the messages received. */
export interface Reached {
  /** Where a request has to begin so that it misses nothing, in seconds. */
  readonly position: number;
  /** How often `position` or `latest` has changed. Until then, what may come again may still do so. */
  readonly changes: number;
  /** The latest of each time in whole seconds. */
  latest(): (number | null)[];
  /** Whether one of the times is later than that of every message received, those of the previous window included. */
  isLater(times: Times): boolean;
  /** Whether a message is before those received last, by every time that it may be sorted by. */
  isPast(times: Times): boolean;
  /** Whether another request may return a message, and its times alone do not say that it has been received. */
  mayComeAgain(times: Times): boolean;
  /** Counts a message as received. */
  advance(times: Times): void;
}

/** No message has had such a time yet. */
const NONE = Number.NEGATIVE_INFINITY;

/**
 * Which of a message's times the vendor filters by is not documented, nor which it sorts by, so all cases are covered.
 *
 * - The position follows the earliest time of each message: whichever time counts, everything before the position has
 *   been received, if the server sorts by the time that it filters by. A time outside the window and its margin cannot be
 *   the one that it filters by, or the server would not have sent the message.
 * - A message that is clearly before others by every time has been received, whichever time the server sorts by: that
 *   needs no id.
 *
 * All messages pass through these functions several times, so they have loops in place of callbacks.
 */
export function createReached(window: TimeWindow, progress: Progress): Reached {
  let { position } = progress;
  let changes = 0;
  /** In whole seconds. */
  const latest = progress.latest.map((time) => time ?? NONE);
  /** In milliseconds, and also of the messages that the previous window has in common with this one. */
  const newest = latest.map(endOfSecond);
  for (const [, ...seconds] of progress.seen) raise(newest, seconds.map(endOfSecond));
  const isPossible = (second: number) => isWithin(second, window.begin - MARGIN, window.end + MARGIN);

  return {
    get position() {
      return position;
    },
    get changes() {
      return changes;
    },
    latest: () => toSeconds(latest.map((second) => second * 1000)),
    isLater(times) {
      for (let key = 0; key < times.length; key++)
        if ((times[key] as number) > (newest[key] ?? NONE)) return true;
      return false;
    },
    isPast(times) {
      let past = false;
      for (let key = 0; key < latest.length; key++) {
        const last = latest[key] as number;
        if (last === NONE) continue;
        if (!(secondOf(times[key]) < last - TOLERANCE)) return false;
        past = true;
      }
      return past;
    },
    mayComeAgain(times) {
      const first = Math.min(position, window.end - TOLERANCE) - MARGIN - TOLERANCE;
      for (let key = 0; key < times.length; key++) {
        const second = secondOf(times[key]);
        const last = latest[key] ?? NONE;
        if (second >= first && isPossible(second)) return true;
        if (last !== NONE && second >= last - 2 * TOLERANCE) return true;
      }
      return false;
    },
    advance(times) {
      let earliest = Number.POSITIVE_INFINITY;
      let changed = false;
      for (let key = 0; key < times.length; key++) {
        const second = secondOf(times[key]);
        if (second > (latest[key] ?? NONE)) {
          latest[key] = second;
          changed = true;
        }
        if (isPossible(second) && second < earliest) earliest = second;
      }
      const reached = Math.min(earliest, window.end);
      if (earliest !== Number.POSITIVE_INFINITY && reached > position) {
        position = reached;
        changed = true;
      }
      if (changed) changes++;
      raise(newest, times);
    },
  };
}

/** Replaces the times that are earlier than these. */
function raise(latest: number[], times: Times): void {
  for (let key = 0; key < times.length; key++)
    if ((times[key] as number) > (latest[key] ?? NONE)) latest[key] = times[key] as number;
}

/** The last millisecond of a second. */
function endOfSecond(second: number | null): number {
  return second === null ? NONE : second * 1000 + 999;
}
