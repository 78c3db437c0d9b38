import type { Clock } from "../limits/clock.ts";

/** How long a stream may be idle. */
export interface IdleLimit {
  readonly clock: Clock;
  /** In milliseconds. */
  readonly limit: number;
  readonly error: () => unknown;
}

/**
 * Iterates over the chunks of a stream. `return` cancels the stream at once, even while a chunk is awaited, which a
 * generator could not do; and not every browser can iterate over a stream itself.
 */
export function chunksOf(
  stream: ReadableStream<Uint8Array>,
  idle?: IdleLimit,
): AsyncIterableIterator<Uint8Array, undefined> {
  const reader = stream.getReader();
  const read = () => reader.read() as Promise<IteratorResult<Uint8Array, undefined>>;
  return {
    next: idle ? () => readWithin(read, idle) : read,
    async return() {
      // For a failed stream this rejects with the error that has already been thrown.
      await reader.cancel().catch(() => {});
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function readWithin<Result>(read: () => Promise<Result>, { clock, limit, error }: IdleLimit) {
  let cancel = () => {};
  const tooLong = new Promise<never>((_, reject) => {
    cancel = clock.timer(limit, () => reject(error()));
  });
  try {
    return await Promise.race([read(), tooLong]);
  } finally {
    cancel();
  }
}
