import type { TimeWindow } from "./time-windows.ts";
import type { Times } from "./times.ts";

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
  /** How many messages a window has now, if the server says so. */
  total(window: TimeWindow): Promise<number | undefined>;
  idOf(message: Message): string;
  timesOf(message: Message): Times;
  /** Longest window in seconds. */
  readonly maxSpan: number;
  /** Seconds that a cursor stays valid. */
  readonly cursorLifetime: number;
  /**
   * The server returns only so many messages of a query, and its total may be limited too: what fills this many is
   * complete when a query from the time reached so far returns nothing new.
   */
  readonly limitedFrom?: number;
}
