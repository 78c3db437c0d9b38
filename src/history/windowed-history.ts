import type { Clock } from "../core/clock.ts";
import { ApiError } from "../core/errors.ts";
import { createSeen, type Dated, type Seen } from "./seen.ts";
import { type TimeWindow, timeWindows } from "./time-windows.ts";

/** One answer of an API that hands out a time window page by page, under cursors that expire. */
export interface CursorPage<Message> {
  readonly messages: readonly Message[];
  readonly cursor?: string | undefined;
  /** How many messages the whole query has, where the server says. */
  readonly total?: number | undefined;
}

/** What reading such an API takes. */
export interface WindowedSource<Message> {
  /** The first page of a window. */
  first(window: TimeWindow): Promise<CursorPage<Message>>;
  /** A further page. */
  next(cursor: string): Promise<CursorPage<Message>>;
  dated(message: Message): Dated;
  /** Longest window in seconds. */
  readonly maxSpan: number;
  /** Seconds that a cursor stays valid. */
  readonly cursorLifetime: number;
}

/** Where reading stands. */
export interface Progress {
  readonly position: number;
  readonly seen: [id: string, latest: number][];
}

/** After how many restarts in a row without a single new message a window is given up. */
const FRUITLESS_RESTARTS = 2;

/**
 * Reads a stretch of time of any length: every message once, in the server's order, with the progress after
 * each page. Memory holds one page and the ids of about one second.
 *
 * A cursor that has expired (the consumer was slow, or the server says so) costs nothing but a request: the
 * window is begun again from the last message's time, and what comes twice is dropped by id.
 */
export async function* readWindows<Message>(
  source: WindowedSource<Message>,
  range: TimeWindow,
  progress: Progress,
  clock: Clock,
): AsyncGenerator<{ messages: Message[]; progress: Progress }, void, undefined> {
  let { position, seen: entries } = progress;
  for (const window of timeWindows(range, source.maxSpan)) {
    if (window.end < position) continue;
    // Nothing can have been sent in a window that has not begun.
    if (window.begin * 1000 > clock.now()) return;
    const seen = createSeen(Math.max(position, window.begin), entries);
    for await (const messages of readWindow(source, window, seen, clock))
      yield { messages, progress: { position: seen.position, seen: seen.entries() } };
    position = window.end + 1;
    // The ids of the last second stay, should the server count a bound to both windows.
    entries = seen.entries().filter(([, latest]) => latest >= window.end);
  }
}

async function* readWindow<Message>(
  source: WindowedSource<Message>,
  window: TimeWindow,
  seen: Seen,
  clock: Clock,
): AsyncGenerator<Message[], void, undefined> {
  for (let fruitless = 0; fruitless <= FRUITLESS_RESTARTS; fruitless++) {
    let end: WalkEnd = { complete: false };
    for await (const step of walkCursors(source, { begin: seen.position, end: window.end }, clock)) {
      if (step.end) end = step.end;
      const fresh = step.messages.filter((message) => seen.add(source.dated(message)));
      seen.forget();
      if (fresh.length === 0) continue;
      fruitless = 0;
      yield fresh;
    }
    if (end.complete) return;
    if (fruitless === FRUITLESS_RESTARTS && end.error) throw end.error;
  }
}

/** How a walk ended: at the end of the data, or before it. */
interface WalkEnd {
  readonly complete: boolean;
  readonly error?: unknown;
}

/**
 * Follows cursors from the first page of a window on; the last step says how it ended. An answer shorter than its
 * own total counts as incomplete: what a server answers to an expired cursor is not documented, and an empty
 * page is one of the possibilities.
 */
async function* walkCursors<Message>(
  source: WindowedSource<Message>,
  window: TimeWindow,
  clock: Clock,
): AsyncGenerator<{ messages: readonly Message[]; end?: WalkEnd }, void, undefined> {
  let page = await source.first(window);
  const total = page.total ?? 0;
  for (let received = 0; ; ) {
    const { messages, cursor } = page;
    const issued = clock.now();
    received += messages.length;
    if (!cursor || messages.length === 0) return yield { messages, end: { complete: received >= total } };
    yield { messages };
    if (clock.now() - issued >= source.cursorLifetime * 1000)
      return yield { messages: [], end: { complete: false } };
    try {
      page = await source.next(cursor);
    } catch (error) {
      if (!mayBeExpiry(error)) throw error;
      // A cursor that came with the last page leads nowhere: then its refusal is the end.
      const complete = page.total !== undefined && received >= total;
      return yield { messages: [], end: { complete, error } };
    }
  }
}

/** Any refusal of a cursor may mean that it has expired, except those that have a meaning of their own. */
function mayBeExpiry(error: unknown): boolean {
  return error instanceof ApiError && ![401, 403, 429].includes(error.status);
}
