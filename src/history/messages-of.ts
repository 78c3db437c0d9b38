type Page<Message> = { readonly messages: readonly Message[] };

/**
 * The messages of pages, one by one. A generator would take several turns of the microtask queue for each of them; here
 * a message of a page that has arrived takes one.
 */
export function messagesOf<Message>(
  pages: AsyncGenerator<Page<Message>, void, undefined>,
): AsyncIterableIterator<Message, void, undefined> {
  let messages: readonly Message[] = [];
  let at = 0;
  /** The request for a page that is under way: those behind it wait, as those to a generator do. */
  let pending: Promise<unknown> | undefined;
  const nextOfPages = async (): Promise<IteratorResult<Message, void>> => {
    while (at >= messages.length) {
      // The previous page is not needed while the next one comes.
      messages = [];
      at = 0;
      const { done, value } = await pages.next();
      if (done) return { done: true, value: undefined };
      messages = value.messages;
    }
    return { done: false, value: messages[at++] as Message };
  };
  const enqueue = <Result>(run: () => Promise<Result>): Promise<Result> => {
    const result = pending ? pending.then(run, run) : run();
    const settle = () => {
      if (pending === result) pending = undefined;
    };
    pending = result;
    result.then(settle, settle);
    return result;
  };
  return {
    next() {
      if (pending || at >= messages.length) return enqueue(nextOfPages);
      return Promise.resolve({ done: false, value: messages[at++] as Message });
    },
    return: () =>
      enqueue(async () => {
        messages = [];
        at = 0;
        await pages.return();
        return { done: true, value: undefined };
      }),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
