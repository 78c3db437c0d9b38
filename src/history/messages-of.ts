/**
 * The messages of pages, one by one. By hand, because an async generator costs several turns of the event loop for each
 * message, which is most of the time that reading a large history takes.
 */
export function messagesOf<Message>(
  pages: AsyncGenerator<{ readonly messages: readonly Message[] }, void, undefined>,
): AsyncIterator<Message, void, undefined> {
  type Result = IteratorResult<Message, void>;
  let messages: readonly Message[] = [];
  let at = 0;
  let pending: Promise<Result> | undefined;

  async function advance(): Promise<Result> {
    while (at >= messages.length) {
      const page = await pages.next();
      if (page.done) return page;
      messages = page.value.messages;
      at = 0;
    }
    return { done: false, value: messages[at++] as Message };
  }
  return {
    next() {
      if (!pending && at < messages.length)
        return Promise.resolve({ done: false, value: messages[at++] as Message });
      // Whoever asks again without waiting gets the message after that.
      const result = pending ? pending.then(advance, advance) : advance();
      pending = result;
      const settle = () => {
        if (pending === result) pending = undefined;
      };
      result.then(settle, settle);
      return result;
    },
    async return() {
      messages = [];
      await pages.return();
      return { done: true, value: undefined };
    },
  };
}
