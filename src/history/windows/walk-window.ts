import { ApiError, DecodeError, NetworkError } from "../../core/errors/errors.ts";
import type { Clock } from "../../core/limits/clock.ts";
import { createCycleCheck } from "../../core/paging/cycle.ts";
import { toBeijingTime } from "../beijing-time.ts";
import type { Seen } from "./seen.ts";
import type { CursorPage, WindowedSource } from "./source.ts";
import type { TimeWindow } from "./time-windows.ts";
import { createWalkTally } from "./walk-tally.ts";

/**
 * Where a walk starts: at the position reached so far, with a check that nothing before it is missing; there, after that
 * has been verified; or at the beginning of the window.
 */
export type Start = "position" | "verified" | "begin";

/** One way through a window, from page to page. */
export interface Walk {
  readonly window: TimeWindow;
  readonly seen: Seen;
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

/** How many consecutive empty pages are followed, and how many without a new message after all that are counted. */
const FRUITLESS_PAGES = { empty: 10, old: 100 };

/**
 * Follows the cursors to the end of a window and returns how that went. What a server returns for an expired cursor is
 * not documented, and an empty page is one of the possibilities: so the total of the first page says whether the end is
 * the end. Only messages count that this walk has not received before.
 */
export async function* walkWindow<Message, Cursor>(
  source: WindowedSource<Message, Cursor>,
  { window, seen, number, from }: Walk,
  clock: Clock,
): AsyncGenerator<Message[], WalkEnd, undefined> {
  const begin = from === "begin" ? window.begin : seen.position;
  const partial = begin > window.begin;
  const countBefore = seen.count;
  const received = createWalkTally(partial ? 0 : countBefore);
  let page = await source.first({ begin, end: window.end }, partial ? seen.size : countBefore);
  const { total } = page;
  const isCycle = createCycleCheck();
  let checked = !partial || from === "verified" || total === undefined;
  const fruitless = { empty: 0, old: 0 };

  const isEnough = (count: number) => count >= (total ?? 0);

  /** Whether there are messages before the position that have not been received, if `known` after it have. */
  async function findGap(known: number): Promise<WalkEnd | undefined> {
    if (checked) return undefined;
    checked = true;
    const now = await source.total(window);
    const count = now === undefined ? 0 : now - (total ?? 0) + known;
    return count > countBefore ? { is: "gap", fresh: false, count } : undefined;
  }
  async function complete(): Promise<WalkEnd> {
    const { limitedFrom = Number.POSITIVE_INFINITY } = source;
    if (received.new > 0)
      return received.all() < limitedFrom ? { is: "complete" } : ended("limits what it returns");
    return (await findGap(received.known)) ?? { is: "complete" };
  }
  function ended(how: string): WalkEnd {
    const range = `from ${toBeijingTime(begin)} to ${toBeijingTime(window.end)} Beijing time`;
    const message = `history: the server ${how}: ${received.certain()} of ${total} messages ${range}, in several attempts`;
    return { is: "ended", fresh: received.new > 0, error: new Error(message) };
  }

  for (;;) {
    const { messages, cursor } = page;
    const issued = clock.now();
    const fresh = checked ? -1 : messages.findIndex((message) => seen.isNew(source.dated(message)));
    if (fresh >= 0) {
      const known = messages.slice(0, fresh).filter((message) => seen.has(source.dated(message))).length;
      const gap = await findGap(received.known + known);
      if (gap) return gap;
    }
    const news = messages.filter((message) => {
      const novelty = seen.add(source.dated(message), number);
      received.add(novelty);
      return novelty === "new";
    });
    seen.forget();
    seen.count = partial ? countBefore + received.new : Math.max(countBefore, received.certain());
    if (news.length > 0) yield news;

    if (!cursor) return isEnough(received.all()) ? complete() : ended("ends the pages early");
    if (news.length === 0 && isEnough(received.certain())) return complete();
    fruitless.empty = messages.length === 0 ? fruitless.empty + 1 : 0;
    fruitless.old = news.length === 0 && isEnough(received.all()) ? fruitless.old + 1 : 0;
    if (fruitless.empty >= FRUITLESS_PAGES.empty) return ended("sends empty pages only");
    if (fruitless.old >= FRUITLESS_PAGES.old || (messages.length > 0 && isCycle(markOf(page, source))))
      return ended("returns the same pages again and again");
    if (clock.now() - issued >= source.cursorLifetime * 1000) return ended("lets its cursors expire");
    try {
      page = await source.next(cursor);
    } catch (error) {
      if (!mayRestart(error)) throw error;
      // The last page may have a cursor too, which leads nowhere: then its refusal is the end.
      if (total !== undefined && isEnough(received.certain())) return complete();
      return { is: "failed", fresh: received.new > 0, error };
    }
  }
}

function markOf<Message, Cursor>(
  { messages }: CursorPage<Message, Cursor>,
  { dated }: WindowedSource<Message, Cursor>,
): string {
  const [first, last] = [messages[0], messages.at(-1)].map((message) => message && dated(message).id);
  return JSON.stringify([messages.length, first, last]);
}

/**
 * Whether to restart a window after a cursor has failed; the cursor itself is never used again. Any refusal may mean
 * that it has expired (the vendor does not say which), except those with a meaning of their own; and a request whose
 * response was lost may have moved it on.
 */
function mayRestart(error: unknown): boolean {
  if (error instanceof ApiError) return ![401, 403, 429].includes(error.status);
  return error instanceof NetworkError || error instanceof DecodeError;
}
