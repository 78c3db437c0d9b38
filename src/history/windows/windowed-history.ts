import { ApiError, DecodeError, NetworkError } from "../../core/errors/errors.ts";
import type { Clock } from "../../core/limits/clock.ts";
import { createSeen, type Dated, type Seen } from "./seen.ts";
import { type TimeWindow, timeWindows } from "./time-windows.ts";

/** One answer of an API that hands out a time window page by page, under cursors that expire. */
export interface CursorPage<Message, Cursor = string> {
  readonly messages: readonly Message[];
  readonly cursor?: Cursor | undefined;
  /** How many messages the whole query has, where the server says. */
  readonly total?: number | undefined;
}

/** What reading such an API takes. */
export interface WindowedSource<Message, Cursor = string> {
  /** The first page of a window, made larger by as many messages as are going to be repeats. */
  first(window: TimeWindow, repeats: number): Promise<CursorPage<Message, Cursor>>;
  /** A further page. */
  next(cursor: Cursor): Promise<CursorPage<Message, Cursor>>;
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

/**
 * After how many restarts in a row without a single new message a window is given up: as failed when there was an
 * error, as read when the server keeps ending it early.
 */
const FRUITLESS_RESTARTS = { failed: 5, ended: 2 };

/**
 * Reads a stretch of time of any length: every message once, in the server's order, with the progress after
 * each page. Memory holds one page and the ids of about one second.
 *
 * A cursor that has expired (the consumer was slow, or the server says so) costs nothing but a request: the
 * window is begun again from the last message's time, and what comes twice is dropped by id.
 */
export async function* readWindows<Message, Cursor>(
  source: WindowedSource<Message, Cursor>,
  range: TimeWindow,
  progress: Progress,
  clock: Clock,
): AsyncGenerator<{ messages: Message[]; progress: Progress }, void, undefined> {
  for (const window of timeWindows(range, source.maxSpan)) {
    if (window.end < progress.position) continue;
    // Nothing can have been sent in a window that has not begun.
    if (window.begin * 1000 > clock.now()) return;
    const resumed = window.begin <= progress.position;
    const seen = resumed ? createSeen(window, progress.position, progress.seen) : createSeen(window);
    for await (const messages of readWindow(source, window, seen, clock))
      yield { messages, progress: { position: seen.position, seen: seen.entries() } };
  }
}

async function* readWindow<Message, Cursor>(
  source: WindowedSource<Message, Cursor>,
  window: TimeWindow,
  seen: Seen,
  clock: Clock,
): AsyncGenerator<Message[], void, undefined> {
  for (let fruitless = 0; ; fruitless++) {
    let end: WalkEnd = { complete: false };
    for await (const step of walkCursors(source, window.end, seen, clock)) {
      if (step.end) end = step.end;
      const fresh = step.messages.filter((message) => seen.add(source.dated(message)));
      seen.forget();
      if (fresh.length === 0) continue;
      fruitless = 0;
      yield fresh;
    }
    if (end.complete) return;
    if (end.error && fruitless >= FRUITLESS_RESTARTS.failed) throw end.error;
    if (!end.error && fruitless >= FRUITLESS_RESTARTS.ended) return;
  }
}

/** How a walk ended: at the end of the data, or before it. */
interface WalkEnd {
  readonly complete: boolean;
  readonly error?: unknown;
}

/**
 * Follows cursors from where reading stands to the end of a window; the last step says how it ended. An answer shorter than its
 * own total counts as incomplete: what a server answers to an expired cursor is not documented, and an empty
 * page is one of the possibilities.
 */
async function* walkCursors<Message, Cursor>(
  source: WindowedSource<Message, Cursor>,
  end: number,
  seen: Seen,
  clock: Clock,
): AsyncGenerator<{ messages: readonly Message[]; end?: WalkEnd }, void, undefined> {
  let page = await source.first({ begin: seen.position, end }, seen.size);
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
      if (!mayBeginAgain(error)) throw error;
      // A cursor that came with the last page leads nowhere: then its refusal is the end.
      const complete = page.total !== undefined && received >= total;
      return yield { messages: [], end: { complete, error } };
    }
  }
}

/**
 * A cursor whose page did not come is not tried again. Any refusal may mean that it has expired (the vendor does
 * not say which), except those that have a meaning of their own; and an answer that was lost may have moved it on.
 */
function mayBeginAgain(error: unknown): boolean {
  if (error instanceof ApiError) return ![401, 403, 429].includes(error.status);
  return error instanceof NetworkError || error instanceof DecodeError;
}
