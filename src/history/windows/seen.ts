import type { TimeWindow } from "./time-windows.ts";

/**
 * Remembers which messages of a window have been returned, as far back as another request could return them again. That
 * is about a second, so memory does not grow with the history.
 */
export interface Seen {
  /** Where another request has to begin so that it misses nothing, in seconds. */
  readonly position: number;
  /** How many ids are remembered. */
  readonly size: number;
  /** Remembers a message. @returns whether it is new */
  add(message: Dated): boolean;
  /** Forgets the messages that a request from `position` on cannot return again. */
  forget(): void;
  /** For a checkpoint: the remembered ids, each with the latest time of its message in seconds. */
  entries(): [id: string, latest: number][];
}

export interface Dated {
  readonly id: string;
  /** Every time, in whole seconds, that the server may filter and sort by. */
  readonly times: readonly number[];
}

/**
 * Which of a message's times the vendor filters and sorts by is not documented, so both cases are covered. The position
 * follows the earliest time of each message: whichever time counts, everything before the position has been returned.
 * And an id is kept until the latest time of its message is before the position. A time outside the window cannot be
 * the one that counts, or the server would not have sent the message.
 */
export function createSeen(
  window: TimeWindow,
  position = window.begin,
  entries: readonly [id: string, latest: number][] = [],
): Seen {
  const latestById = new Map(entries);
  let current = position;
  return {
    get position() {
      return current;
    },
    get size() {
      return latestById.size;
    },
    add({ id, times }) {
      const possible = times.filter((time) => window.begin <= time && time <= window.end);
      if (possible.length > 0) current = Math.max(current, Math.min(...possible));
      if (latestById.has(id)) return false;
      latestById.set(id, Math.max(current, ...possible));
      return true;
    },
    forget() {
      for (const [id, latest] of latestById) if (latest < current) latestById.delete(id);
    },
    entries: () => [...latestById],
  };
}
