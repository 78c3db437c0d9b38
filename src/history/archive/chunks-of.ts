import type { Clock } from "../../core/limits/clock.ts";

/** How long a stream may bring nothing. */
export interface IdleLimit {
  readonly clock: Clock;
  /** Milliseconds. */
  readonly limit: number;
  readonly error: () => unknown;
}

/**
 * What a stream brings, chunk by chunk. `return` cancels the stream at once, even while a chunk is awaited, which a
 * generator could not; and not every browser can loop over a stream itself.
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
      // Of a stream that has failed this rejects with what was thrown already.
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
