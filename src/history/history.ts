import type { CallOptions } from "../core/request/operation.ts";
import { messagesOf } from "./messages-of.ts";
import { readAhead } from "./read-ahead.ts";

/** A page of a history. */
export interface HistoryPage<Message, Checkpoint> {
  /** In the order of the server: ascending by time, or descending where the API reads backwards; never empty. */
  readonly messages: Message[];
  /**
   * Where to continue after this page: plain data for `JSON.stringify`. Store it when the page has been processed, and
   * after a crash pass it to `history({ resume })`: no message is lost and none comes twice.
   */
  readonly checkpoint: Checkpoint;
}

/** Messages one by one, or page by page with checkpoints. Nothing is requested before the loop begins. */
export interface History<
  Message,
  Checkpoint,
  Page extends HistoryPage<Message, Checkpoint> = HistoryPage<Message, Checkpoint>,
> extends AsyncIterable<Message> {
  pages(): AsyncGenerator<Page, void, undefined>;
}

/** The options of a history that apply to each of its requests, with the signal that ends one. */
export function requestOptions(options: CallOptions, signal: AbortSignal | undefined): CallOptions {
  const { timeout, queueTimeout, retry, headers } = options;
  const given = Object.entries({ timeout, queueTimeout, retry, headers, signal });
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/**
 * Creates a history, which can be read by message or by page.
 *
 * @param pages reads the pages one after another; its signal aborts when they are no longer needed. With `messagesOnly`,
 *   nobody sees the pages: they may have any size, and any checkpoint
 * @param prefetch how many pages are read ahead while the consumer works; with 0 a page is read when it is needed
 * @param signal the caller's signal
 * @throws RangeError naming `prefetch`
 */
export function createHistory<
  Message,
  Checkpoint,
  Page extends HistoryPage<Message, Checkpoint> = HistoryPage<Message, Checkpoint>,
>(
  pages: (signal?: AbortSignal, messagesOnly?: boolean) => AsyncGenerator<Page, void, undefined>,
  prefetch = 0,
  signal?: AbortSignal,
): History<Message, Checkpoint, Page> {
  if (!Number.isSafeInteger(prefetch) || prefetch < 0)
    throw new RangeError(`prefetch: expected a number of pages, 0 or more, got ${JSON.stringify(prefetch)}`);
  const open = (messagesOnly: boolean) =>
    prefetch > 0 ? readAhead(pages, prefetch, signal) : pages(signal, messagesOnly);
  return {
    pages: () => open(false),
    [Symbol.asyncIterator]: () => messagesOf(open(true)),
  };
}
