/** A page of a history. */
export interface HistoryPage<Message, Checkpoint> {
  /** In ascending order of time; never empty. */
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

/** Gives pages the two faces of a history. */
export function createHistory<Message, Checkpoint>(
  pages: () => AsyncGenerator<HistoryPage<Message, Checkpoint>, void, undefined>,
): History<Message, Checkpoint> {
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.messages;
    },
  };
}
