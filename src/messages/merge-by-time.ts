interface Head<Message> {
  readonly messages: AsyncIterator<Message>;
  readonly next: Message;
}

/**
 * Several histories as one, by the time their messages were sent; of the same time, in the order of the sources. Every
 * source has to be in that order itself, and keeps its own in any case: what comes late in it comes late here. Holds
 * one message of each source. An error of one ends all; whoever ends the loop ends them too.
 *
 * @param sources that all go forwards, or all backwards with `descending`
 * @param options `descending`: from the newest to the oldest. Default `false`.
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
    // What ended the loop matters more than how the others took it.
    await Promise.allSettled(open.map((messages) => messages.return?.()));
  }
}

async function headOf<Message>(messages: AsyncIterator<Message>): Promise<Head<Message> | undefined> {
  const { done, value } = await messages.next();
  return done ? undefined : { messages, next: value };
}

/** @returns the place of the head whose turn it is, -1 when all have ended */
function firstOf(heads: (Head<{ readonly sentAt: Date }> | undefined)[], descending: boolean): number {
  let [first, least] = [-1, Number.POSITIVE_INFINITY];
  heads.forEach((head, place) => {
    if (!head) return;
    const time = head.next.sentAt.getTime() * (descending ? -1 : 1);
    // Without a readable time it goes as soon as it is there, so that it holds nothing up.
    const turn = Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
    if (first < 0 || turn < least) [first, least] = [place, turn];
  });
  return first;
}
