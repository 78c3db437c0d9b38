import { type SandboxClock, sleepWith } from "./clock.ts";

/** The longest delay that `setTimeout` takes, in milliseconds; with a longer one it would fire at once. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** The system's clock. */
export function createSystemClock(): SandboxClock {
  return {
    now: () => Date.now(),
    sleep: (ms, signal) => sleepWith(startTimer, ms, signal),
    timer: startTimer,
  };
}

function startTimer(ms: number, callback: () => void): () => void {
  let handle: ReturnType<typeof setTimeout>;
  function arm(left: number) {
    const step = Math.min(left, LONGEST_TIMEOUT);
    handle = setTimeout(() => (left > step ? arm(left - step) : callback()), step);
  }
  arm(Math.max(0, ms));
  return () => clearTimeout(handle);
}
