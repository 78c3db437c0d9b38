/** Time as a client sees it. Tests hand in one that they move themselves. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when it aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls back after `ms` milliseconds, unless the returned function is called before. */
  timer(ms: number, callback: () => void): () => void;
}

/** The longest delay that `setTimeout` takes; anything above fires at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep(ms, signal) {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const abort = () => {
        clearTimeout(handle);
        reject(signal?.reason);
      };
      const handle = setTimeout(
        () => {
          signal?.removeEventListener("abort", abort);
          resolve();
        },
        Math.min(ms, LONGEST_DELAY),
      );
      signal?.addEventListener("abort", abort, { once: true });
    });
  },
  timer(ms, callback) {
    const handle = setTimeout(callback, Math.min(ms, LONGEST_DELAY));
    // What is timed keeps a process alive, or a sleep() does. Node has less to do for a timer that need not.
    (handle as { unref?: () => void }).unref?.();
    return () => clearTimeout(handle);
  },
};
