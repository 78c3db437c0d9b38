/**
 * Reads up to `prefetch` pages more than its consumer has asked for, one after the other and in order. An error comes
 * after the pages before it. When the consumer ends early, or `signal` aborts, reading stops: `open`'s own signal aborts
 * what is under way, and nothing more is asked for. After an abort no page comes any more, not even one read before.
 *
 * @param prefetch pages, at least 1
 */
export async function* readAhead<Page>(
  open: (signal: AbortSignal) => AsyncGenerator<Page, void, undefined>,
  prefetch: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Page, void, undefined> {
  const stop = new AbortController();
  const source = open(signal ? AbortSignal.any([signal, stop.signal]) : stop.signal);
  const ahead: Promise<IteratorResult<Page, void>>[] = [];
  let reading = false;
  const fill = () => {
    if (reading || ahead.length >= prefetch) return;
    reading = true;
    const next = source.next();
    ahead.push(next);
    next.then(
      () => {
        reading = false;
        fill();
      },
      // Nothing is read after an error. Whoever takes the page gets it; if nobody does, it is not unhandled.
      () => {},
    );
  };
  try {
    for (;;) {
      fill();
      const next = ahead.shift();
      // That makes room for one more.
      fill();
      const page = await next;
      if (!page || page.done) return;
      signal?.throwIfAborted();
      yield page.value;
    }
  } finally {
    stop.abort();
    // Waits for what is under way, so that nothing goes on behind the back of whoever ended the loop. What is asked
    // of a generator after this finds it closed.
    await source.return();
  }
}
