import type { Progress } from "./progress.ts";
import { createReached } from "./reached.ts";
import type { TimeWindow } from "./time-windows.ts";
import { type Times, toSeconds } from "./times.ts";

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
  /** In seconds. */
  readonly position: number;
  /** Messages of the window received so far. */
  count: number;
  /** How many ids are remembered. */
  readonly size: number;
  /** Whether the id is remembered. */
  has(id: string): boolean;
  /** Whether `add` would say `"new"`. */
  isNew(id: string, times: Times): boolean;
  /** Remembers a message. A walk is one way through the window, from its first page on. */
  add(id: string, times: Times, walk: number): Novelty;
  /** Forgets the messages that no request can return again, or that are recognized by their times alone. */
  forget(): void;
  /** For a checkpoint. */
  progress(): Progress;
}

/** A message that has been received. */
interface Received {
  readonly id: string;
  readonly times: Times;
  walk: number;
}

/**
 * A message that is later than all others by one of its times, as nearly every message is, cannot be one of them: its id
 * need not be looked up. Those of a page are not even stored by id unless another one has to be, since to store and
 * delete so many would cost more than all the rest.
 */
export function createSeen(window: TimeWindow, progress: Progress): Seen {
  const reached = createReached(window, progress);
  const entries = new Map<string, Received>();
  /** Those that are not in `entries` yet. */
  let recent: Received[] = [];
  for (const [id, ...seconds] of progress.seen)
    entries.set(id, { id, times: seconds.map((second) => (second ?? Number.NaN) * 1000), walk: 0 });
  let { count } = progress;
  /** Of `reached`, when `entries` was searched for what can be forgotten: thousands may be of the same second. */
  let searched = -1;

  function find(id: string): Received | undefined {
    for (const received of recent) entries.set(received.id, received);
    recent = [];
    return entries.get(id);
  }

  return {
    get position() {
      return reached.position;
    },
    get count() {
      return count;
    },
    set count(value) {
      count = value;
    },
    get size() {
      return entries.size + recent.length;
    },
    has: (id) => find(id) !== undefined,
    isNew: (id, times) => reached.isLater(times) || (!find(id) && !reached.isPast(times)),
    add(id, times, walk) {
      if (!reached.isLater(times)) {
        const received = find(id);
        if (received?.walk === walk) return "repeated";
        if (received) {
          received.walk = walk;
          return "known";
        }
        if (reached.isPast(times)) return "before";
      }
      reached.advance(times);
      recent.push({ id, times, walk });
      return "new";
    },
    forget() {
      if (searched !== reached.changes)
        for (const { id, times } of entries.values()) if (!reached.mayComeAgain(times)) entries.delete(id);
      searched = reached.changes;
      for (const received of recent)
        if (reached.mayComeAgain(received.times)) entries.set(received.id, received);
      recent = [];
    },
    progress: () => ({
      window: window.begin,
      position: reached.position,
      count,
      latest: reached.latest(),
      seen: [...entries.values(), ...recent].map(({ id, times }) => [id, ...toSeconds(times)] as const),
    }),
  };
}
