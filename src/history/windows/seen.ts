import { MARGIN, type TimeWindow } from "./time-windows.ts";

/** Every time, in whole seconds, that the server may filter or sort by, always in the same order; `null` = none. */
export type Times = readonly (number | null)[];

export interface Dated {
  readonly id: string;
  readonly times: Times;
}

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

/** What a message is that has just been received. */
export type Novelty =
  | "new"
  /** Received before, but not by this walk. */
  | "known"
  /** Received by this walk already. */
  | "repeated"
  /** Before the messages received last, by every time that counts: received so long ago that its id is forgotten. */
  | "before";

/**
 * Remembers which messages of a window have been received, as far back as another request could return them again. That
 * is a few seconds, so memory does not grow with the history.
 */
export interface Seen {
  readonly position: number;
  /** Messages of the window received so far. */
  count: number;
  /** How many ids are remembered. */
  readonly size: number;
  /** Whether the id is remembered. */
  has(message: Dated): boolean;
  /** Whether `add` would say `"new"`. */
  isNew(message: Dated): boolean;
  /** Remembers a message. A walk is one way through the window, from its first page on. */
  add(message: Dated, walk: number): Novelty;
  /** Forgets the messages that no request can return again, or that are recognized by their times alone. */
  forget(): void;
  /** For a checkpoint. */
  progress(): Progress;
}

/** By how much messages may be out of order, in seconds: a server may sort by milliseconds, or by rounded seconds. */
const TOLERANCE = 1;

/**
 * Which of a message's times the vendor filters by is not documented, nor which it sorts by, so all cases are covered.
 *
 * - The position follows the earliest time of each message: whichever time counts, everything before the position has
 *   been received, if the server sorts by the time that it filters by. A time outside the window and its margin cannot be
 *   the one that it filters by, or the server would not have sent the message.
 * - A message that is clearly before others by every time has been received, whichever time the server sorts by: that
 *   needs no id.
 */
export function createSeen(window: TimeWindow, progress: Progress): Seen {
  const entries = new Map(progress.seen.map(([id, ...times]) => [id, { times: times as Times, walk: 0 }]));
  const latest = [...progress.latest];
  let { position, count } = progress;

  const possible = (times: Times) =>
    times.filter((time) => isWithin(time, window.begin - MARGIN, window.end + MARGIN)) as number[];
  const mayComeAgain = (times: Times) =>
    possible(times).some((time) => time >= Math.min(position, window.end - TOLERANCE) - MARGIN - TOLERANCE) ||
    latest.some(
      (last, key) => last !== null && (times[key] ?? Number.NEGATIVE_INFINITY) >= last - 2 * TOLERANCE,
    );
  /** Whether a message is before those received last, by every time that it may be sorted by. */
  const isPast = (times: Times) =>
    latest.some((last) => last !== null) &&
    latest.every((last, key) => last === null || (times[key] ?? Number.POSITIVE_INFINITY) < last - TOLERANCE);

  function advance(times: Times): void {
    for (const [key, time] of times.entries()) latest[key] = later(time, latest[key]);
    const [first, ...others] = possible(times);
    if (first !== undefined) position = Math.max(position, Math.min(first, window.end, ...others));
  }

  return {
    get position() {
      return position;
    },
    get count() {
      return count;
    },
    set count(value) {
      count = value;
    },
    get size() {
      return entries.size;
    },
    has: ({ id }) => entries.has(id),
    isNew: ({ id, times }) => !entries.has(id) && !isPast(times),
    add({ id, times }, walk) {
      const entry = entries.get(id);
      if (entry) {
        if (entry.walk === walk) return "repeated";
        entry.walk = walk;
        return "known";
      }
      if (isPast(times)) return "before";
      advance(times);
      entries.set(id, { times, walk });
      return "new";
    },
    forget() {
      for (const [id, { times }] of entries) if (!mayComeAgain(times)) entries.delete(id);
    },
    progress: () => ({
      window: window.begin,
      position,
      count,
      latest: [...latest],
      seen: [...entries].map(([id, { times }]) => [id, ...times] as const),
    }),
  };
}

/** The beginning of a window, which may return messages of the previous one's last seconds again. */
export function enterWindow({ begin }: TimeWindow, previous?: Progress): Progress {
  const seen = previous?.seen.filter(([, ...times]) =>
    times.some((time) => isWithin(time, begin - MARGIN, begin + MARGIN)),
  );
  return { window: begin, position: begin, count: 0, latest: [], seen: seen ?? [] };
}

/** Whether a server that rounds could count a time to these seconds. */
function isWithin(time: number | null, begin: number, end: number): boolean {
  return time !== null && begin - TOLERANCE <= time && time <= end + TOLERANCE;
}

function later(time: number | null, last: number | null | undefined): number | null {
  return time === null ? (last ?? null) : Math.max(time, last ?? time);
}
