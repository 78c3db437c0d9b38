interface Head<Message> {
  readonly messages: AsyncIterator<Message>;
  readonly next: Message;
}

/**
 * Merges several histories by the time their messages were sent; messages of the same time are in the order of the
 * sources. Every source has to be sorted by time; its own order is kept in any case, so a message that is late in its
 * source is late here. One message of each source is held in memory. An error of one source ends all of them, and so
 * does leaving the loop.
 *
 * @param sources all in ascending order, or all in descending order with `descending`
 * @param options `descending`: from the newest message to the oldest. Default `false`.
 */
export async function* mergeByTime<Message extends { readonly sentAt: Date }>(
  sources: Iterable<AsyncIterable<Message>>,
  { descending = false }: { descending?: boolean } = {},
): AsyncGenerator<Message, void, undefined> {
  const open = Array.from(sources, (source) => source[Symbol.asyncIterator]());
  try {
    const heads = await Promise.all(open.map(headOf));
    for (;;) {
      const first = firstOf(heads, descending);
      const head = heads[first];
      if (!head) return;
      yield head.next;
      heads[first] = await headOf(head.messages);
    }
  } finally {
    // An error that ended the loop matters more than one from closing the other sources.
    await Promise.allSettled(open.map((messages) => messages.return?.()));
  }
}

async function headOf<Message>(messages: AsyncIterator<Message>): Promise<Head<Message> | undefined> {
  const { done, value } = await messages.next();
  return done ? undefined : { messages, next: value };
}

/** @returns the index of the head whose turn it is; -1 when all sources have ended */
function firstOf(heads: (Head<{ readonly sentAt: Date }> | undefined)[], descending: boolean): number {
  let [first, least] = [-1, Number.POSITIVE_INFINITY];
  heads.forEach((head, place) => {
    if (!head) return;
    const time = head.next.sentAt.getTime() * (descending ? -1 : 1);
    // A message without a valid time comes at once, so that it does not delay the others.
    const turn = Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
    if (first < 0 || turn < least) [first, least] = [place, turn];
  });
  return first;
}
