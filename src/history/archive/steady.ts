import type { Clock } from "../../core/limits/clock.ts";

/** How fast bytes have to arrive. */
export interface LeastRate {
  readonly clock: Clock;
  readonly bytesPerSecond: number;
  readonly error: () => unknown;
}

/** The rate is that of so many milliseconds. */
export const RATE_PERIOD = 60_000;

/**
 * Chunks that have to arrive at a certain rate: a limit for the wait between two of them does not end a download that
 * trickles. Only the time of waiting for them counts, not what the reader does between two.
 */
export function steady(
  chunks: AsyncIterableIterator<Uint8Array, undefined>,
  { clock, bytesPerSecond, error }: LeastRate,
): AsyncIterableIterator<Uint8Array, undefined> {
  let waited = 0;
  let received = 0;
  return {
    async next() {
      const begin = clock.now();
      const result = await chunks.next();
      waited += clock.now() - begin;
      received += result.value?.length ?? 0;
      if (result.done || waited < RATE_PERIOD) return result;
      if (received * 1000 < bytesPerSecond * waited) throw error();
      waited = 0;
      received = 0;
      return result;
    },
    return: async () => (await chunks.return?.()) ?? { done: true, value: undefined },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
