/**
 * Reads up to `prefetch` pages ahead of its consumer, one after another and in order. An error is thrown after the
 * pages before it. When the consumer stops early, or `signal` aborts, reading stops: the signal passed to `open` aborts
 * the request under way, and there are no more requests. After an abort no page is yielded, not even one read before.
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
      // Nothing is read after an error. The consumer gets it with the page; if it stops before, it is not unhandled.
      () => {},
    );
  };
  try {
    for (;;) {
      fill();
      const next = ahead.shift();
      // There is room for one more now.
      fill();
      const page = await next;
      if (!page || page.done) return;
      signal?.throwIfAborted();
      yield page.value;
    }
  } finally {
    stop.abort();
    // Waits for the request under way, so that nothing goes on after the loop has ended.
    await source.return();
  }
}
