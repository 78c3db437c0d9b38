import { readAhead } from "./read-ahead.ts";

/** A page of a history. */
export interface HistoryPage<Message, Checkpoint> {
  /** In ascending order of time, or in descending order where the API reads backwards; never empty. */
  readonly messages: Message[];
  /**
   * Where to go on when this page has been dealt with: plain data for `JSON.stringify`. Store it, and after a
   * crash hand it to `history({ resume })`: nothing is lost and nothing comes twice.
   */
  readonly checkpoint: Checkpoint;
}

/** Messages one by one, or page by page with checkpoints. Nothing is requested before the first is asked for. */
export interface History<Message, Checkpoint> extends AsyncIterable<Message> {
  pages(): AsyncGenerator<HistoryPage<Message, Checkpoint>, void, undefined>;
}

/**
 * Gives pages the two faces of a history.
 *
 * @param pages reads them one after the other; its signal aborts when nobody wants them any more
 * @param prefetch how many pages are read ahead while the consumer works; 0 reads a page when it is asked for
 * @param signal the caller's own
 * @throws RangeError that names `prefetch`
 */
export function createHistory<Message, Checkpoint>(
  pages: (signal?: AbortSignal) => AsyncGenerator<HistoryPage<Message, Checkpoint>, void, undefined>,
  prefetch = 0,
  signal?: AbortSignal,
): History<Message, Checkpoint> {
  if (!Number.isSafeInteger(prefetch) || prefetch < 0)
    throw new RangeError(`prefetch: expected a number of pages, 0 or more, got ${JSON.stringify(prefetch)}`);
  const open = () => (prefetch > 0 ? readAhead(pages, prefetch, signal) : pages(signal));
  return {
    pages: open,
    async *[Symbol.asyncIterator]() {
      for await (const page of open()) yield* page.messages;
    },
  };
}
