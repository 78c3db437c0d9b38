import { toBeijingTime } from "../beijing-time.ts";
import type { Seen } from "./seen.ts";
import type { WindowedSource } from "./source.ts";
import type { TimeWindow } from "./time-windows.ts";
import type { Times } from "./times.ts";
import { createWalkTally } from "./walk-tally.ts";

/**
 * Where a walk starts: at the position reached so far, with a check that nothing before it is missing; there, after that
 * has been verified; or at the beginning of the window.
 */
export type Start = "position" | "verified" | "begin";

/** A window, and what is known of it. */
export interface WalkedWindow {
  readonly window: TimeWindow;
  readonly seen: Seen;
  /** Whether a message with these times belongs to the range; the server may return others. */
  readonly isWanted: (times: Times) => boolean;
}

/** One way through a window, from page to page. */
export interface Walk extends WalkedWindow {
  /** Distinguishes the walks through a window. */
  readonly number: number;
  readonly from: Start;
}

export type WalkEnd =
  | { readonly is: "complete" }
  /**
   * The server counts messages before the position that have not been received. Nothing was taken from this walk.
   * `count` is how many have been received if those have.
   */
  | { readonly is: "gap"; readonly fresh: false; readonly count: number }
  /** A request failed; or the pages ended, or led nowhere, before everything that the server counts was received. */
  | { readonly is: "failed" | "ended"; readonly fresh: boolean; readonly error: unknown };

/** What a walk has received, held against what the server counts. */
export interface WalkState<Message> {
  /** Whether the server says how many messages there are. */
  readonly counts: boolean;
  /**
   * Whether messages before the position are missing, which is found out once: before the first new message is taken.
   *
   * @param messages those of a page that has not been taken yet
   */
  findGapBefore(messages: readonly Message[]): Promise<WalkEnd | undefined>;
  /** Remembers the messages of a page: whether any is new, and those of the new ones that are wanted. */
  take(messages: readonly Message[]): { readonly hasNew: boolean; readonly wanted: Message[] };
  /** Whether all that the server counts may have been received; `isAll`: certainly. */
  mayBeAll(): boolean;
  isAll(): boolean;
  /** The end at which everything has been received, unless something turns out to be missing. */
  complete(): Promise<WalkEnd>;
  ended(how: string): WalkEnd;
  failed(error: unknown): WalkEnd;
}

/**
 * @param begin where the walk begins, in seconds
 * @param total how many messages the server counts from there
 */
export function createWalkState<Message, Cursor>(
  source: WindowedSource<Message, Cursor>,
  { window, seen, isWanted, number, from }: Walk,
  begin: number,
  total: number | undefined,
): WalkState<Message> {
  const { idOf, timesOf, limitedFrom = Number.POSITIVE_INFINITY } = source;
  const partial = begin > window.begin;
  const countBefore = seen.count;
  const received = createWalkTally(partial ? 0 : countBefore);
  let checked = !partial || from === "verified" || total === undefined;

  /** Whether there are messages before the position that have not been received, if `known` after it have. */
  async function findGap(known: number): Promise<WalkEnd | undefined> {
    if (checked) return undefined;
    checked = true;
    const now = await source.total(window);
    const count = now === undefined ? 0 : now - (total ?? 0) + known;
    return count > countBefore ? { is: "gap", fresh: false, count } : undefined;
  }
  const ended = (how: string): WalkEnd => {
    const range = `from ${toBeijingTime(begin)} to ${toBeijingTime(window.end)} Beijing time`;
    const message = `history: the server ${how}: ${received.certain()} of ${total} messages ${range}, in several attempts`;
    return { is: "ended", fresh: received.new > 0, error: new Error(message) };
  };

  return {
    counts: total !== undefined,
    async findGapBefore(messages) {
      const fresh = checked
        ? -1
        : messages.findIndex((message) => seen.isNew(idOf(message), timesOf(message)));
      if (fresh < 0) return undefined;
      const known = messages.slice(0, fresh).filter((message) => seen.has(idOf(message))).length;
      return findGap(received.known + known);
    },
    take(messages) {
      const before = received.new;
      const wanted: Message[] = [];
      for (const message of messages) {
        const times = timesOf(message);
        const novelty = seen.add(idOf(message), times, number);
        received.add(novelty);
        if (novelty === "new" && isWanted(times)) wanted.push(message);
      }
      seen.forget();
      seen.count = partial ? countBefore + received.new : Math.max(countBefore, received.certain());
      return { hasNew: received.new > before, wanted };
    },
    mayBeAll: () => received.all() >= (total ?? 0),
    isAll: () => received.certain() >= (total ?? 0),
    async complete() {
      if (received.new === 0) return (await findGap(received.known)) ?? { is: "complete" };
      return received.all() < limitedFrom ? { is: "complete" } : ended("limits what it returns");
    },
    ended,
    failed: (error) => ({ is: "failed", fresh: received.new > 0, error }),
  };
}
