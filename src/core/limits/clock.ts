import { onAbort } from "../request/on-abort.ts";

/** Time as a client sees it. Tests can pass a clock that they control. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason when it aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls `callback` after `ms` milliseconds, unless the returned function is called before. */
  timer(ms: number, callback: () => void): () => void;
}

/** The longest delay that `setTimeout` takes, in milliseconds; anything above fires at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep(ms, signal) {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const forget =
        signal &&
        onAbort(signal, () => {
          clearTimeout(handle);
          reject(signal.reason);
        });
      const handle = setTimeout(
        () => {
          forget?.();
          resolve();
        },
        // Timers of Node may fire up to a millisecond early by its own clock.
        Math.min(ms + 1, LONGEST_DELAY),
      );
    });
  },
  timer(ms, callback) {
    const handle = setTimeout(callback, Math.min(ms, LONGEST_DELAY));
    // The call that is timed keeps the process alive, or its sleep() does; an unreferenced timer costs Node less.
    (handle as { unref?: () => void }).unref?.();
    return () => clearTimeout(handle);
  },
};
