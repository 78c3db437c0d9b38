import { ApiError, DecodeError, NetworkError } from "../../core/errors/errors.ts";
import type { Clock } from "../../core/limits/clock.ts";
import { createSeen, type Dated, type Seen } from "./seen.ts";
import { type TimeWindow, timeWindows } from "./time-windows.ts";

/** One page of an API that returns a time window page by page, with cursors that expire. */
export interface CursorPage<Message, Cursor = string> {
  readonly messages: readonly Message[];
  readonly cursor?: Cursor | undefined;
  /** How many messages the whole query has, if the server says so. */
  readonly total?: number | undefined;
}

/** How such an API is read. */
export interface WindowedSource<Message, Cursor = string> {
  /** The first page of a window, larger by the number of duplicates that are expected in it. */
  first(window: TimeWindow, duplicates: number): Promise<CursorPage<Message, Cursor>>;
  /** A further page. */
  next(cursor: Cursor): Promise<CursorPage<Message, Cursor>>;
  dated(message: Message): Dated;
  /** Longest window in seconds. */
  readonly maxSpan: number;
  /** Seconds that a cursor stays valid. */
  readonly cursorLifetime: number;
}

/** How far a range has been read. */
export interface Progress {
  readonly position: number;
  readonly seen: [id: string, latest: number][];
}

/**
 * After how many consecutive restarts without a new message the reading of a window ends: with an error if the requests
 * fail, or as complete if the server keeps ending the window early.
 */
const FRUITLESS_RESTARTS = { failed: 5, ended: 2 };

/**
 * Reads a time range of any length: every message once, in the server's order, with the progress after each page. It
 * holds one page and the ids of about one second in memory.
 *
 * An expired cursor (because the consumer was slow, or the server says so) only costs a request: the window is started
 * again at the time of the last message, and duplicates are dropped by id.
 */
export async function* readWindows<Message, Cursor>(
  source: WindowedSource<Message, Cursor>,
  range: TimeWindow,
  progress: Progress,
  clock: Clock,
): AsyncGenerator<{ messages: Message[]; progress: Progress }, void, undefined> {
  for (const window of timeWindows(range, source.maxSpan)) {
    if (window.end < progress.position) continue;
    // There cannot be messages in a window that has not begun.
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

/** Whether the cursors led to the end of the data, or ended before it. */
interface WalkEnd {
  readonly complete: boolean;
  readonly error?: unknown;
}

/**
 * Follows the cursors from the position to the end of a window; the last step says how it ended. Fewer messages than
 * the response's own total count as incomplete: what a server returns for an expired cursor is not documented, and an
 * empty page is one of the possibilities.
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
      if (!mayRestart(error)) throw error;
      // The last page may have a cursor too, which leads nowhere: then its refusal is the end.
      const complete = page.total !== undefined && received >= total;
      return yield { messages: [], end: { complete, error } };
    }
  }
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
