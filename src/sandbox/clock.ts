/** The source of time: the system, or a clock that a test controls. */
export interface SandboxClock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Resolves after `ms` milliseconds of this clock; rejects with `signal.reason` when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls `callback` once after `ms` milliseconds of this clock. The returned function cancels that. */
  timer(ms: number, callback: () => void): () => void;
}

/** A clock that stands still until it is moved. */
export interface ManualClock extends SandboxClock {
  /** Moves forward by `ms` milliseconds; timers and sleeps that become due fire in order of their time. */
  advance(ms: number): void;
  /** Moves to a time: forwards like `advance`; backwards without firing anything. */
  set(date: Date | number | string): void;
}

interface Pending {
  due: number;
  fire: () => void;
}

/**
 * Creates a clock for tests. `start` is a Date, milliseconds, or an ISO 8601 string.
 *
 * With `autoAdvance`, `sleep(ms)` itself moves the clock forward by `ms`, so that code that waits between attempts runs
 * at once while every duration it measures stays correct. Timers (time limits) fire only when the clock moves, whether
 * by `advance` or by a sleep.
 */
export function createClock(
  start: Date | number | string,
  options: { autoAdvance?: boolean } = {},
): ManualClock {
  let now = toMoment(start);
  const pending = new Set<Pending>();

  function timer(ms: number, callback: () => void): () => void {
    const entry: Pending = { due: now + toDuration(ms), fire: callback };
    pending.add(entry);
    return () => void pending.delete(entry);
  }

  function advance(ms: number): void {
    const target = now + toDuration(ms);
    for (let next = earliest(pending, target); next; next = earliest(pending, target)) {
      pending.delete(next);
      now = Math.max(now, next.due);
      next.fire();
    }
    // A callback may itself have moved the clock further.
    now = Math.max(now, target);
  }

  async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (options.autoAdvance) {
      signal?.throwIfAborted();
      advance(ms);
      // A time limit may have expired meanwhile.
      signal?.throwIfAborted();
      return;
    }
    await sleepWith(timer, ms, signal);
  }

  function set(date: Date | number | string): void {
    const moment = toMoment(date);
    if (moment > now) advance(moment - now);
    else now = moment;
  }

  // Whole milliseconds, like the system's clock: servers use them in times and ids.
  return { now: () => Math.floor(now), sleep, timer, advance, set };
}

/** Sleeps by means of a timer, which is canceled on abort. */
export function sleepWith(timer: SandboxClock["timer"], ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const cancel = timer(ms, () => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    });
    function onAbort() {
      cancel();
      reject(signal?.reason);
    }
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

function earliest(pending: Set<Pending>, latest: number): Pending | undefined {
  let found: Pending | undefined;
  // A Set keeps insertion order, so of two with the same time the older one wins.
  for (const entry of pending) {
    if (entry.due <= latest && (found === undefined || entry.due < found.due)) found = entry;
  }
  return found;
}

function toMoment(value: Date | number | string): number {
  const moment = new Date(value).getTime();
  if (Number.isNaN(moment))
    throw new RangeError(`Expected a Date, milliseconds or an ISO 8601 string, got ${String(value)}`);
  return moment;
}

function toDuration(ms: number): number {
  if (!(ms >= 0 && Number.isFinite(ms)))
    throw new RangeError(`Expected a duration in milliseconds, got ${ms}`);
  return ms;
}
