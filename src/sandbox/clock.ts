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
  /** Whether a clock with `autoAdvance` moves to it. */
  isSleep: boolean;
}

/**
 * Creates a clock for tests. `start` is a Date, milliseconds, or an ISO 8601 string.
 *
 * With `autoAdvance`, the clock moves by itself to the end of the next sleep, so that code that waits between attempts
 * runs at once while every duration it measures stays correct. Sleeps end one after the other in the order of their
 * times, as on a real clock. Timers (time limits) fire only when the clock moves, whether by `advance` or to the end of
 * a sleep.
 */
export function createClock(
  start: Date | number | string,
  options: { autoAdvance?: boolean } = {},
): ManualClock {
  let now = toMoment(start);
  const pending = new Set<Pending>();

  const add = (ms: number, fire: () => void, isSleep: boolean) => {
    const entry: Pending = { due: now + toDuration(ms), fire, isSleep };
    pending.add(entry);
    return () => void pending.delete(entry);
  };
  const timer = (ms: number, callback: () => void) => add(ms, callback, false);

  function moveTo(target: number): void {
    for (let next = earliest(pending, target); next; next = earliest(pending, target)) {
      pending.delete(next);
      now = Math.max(now, next.due);
      next.fire();
    }
    // A callback may itself have moved the clock further.
    now = Math.max(now, target);
  }

  const advance = (ms: number) => moveTo(now + toDuration(ms));

  let isMoving = false;

  /** Ends the sleeps one by one. What one of them has been waiting for may begin others before the next one ends. */
  function moveToSleeps(): void {
    if (isMoving) return;
    isMoving = true;
    setImmediate(() => {
      isMoving = false;
      const next = earliest(
        [...pending].filter(({ isSleep }) => isSleep),
        Number.POSITIVE_INFINITY,
      );
      if (next === undefined) return;
      moveTo(next.due);
      moveToSleeps();
    });
  }

  function sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const slept = sleepWith((duration, wake) => add(duration, wake, true), ms, signal);
    if (options.autoAdvance) moveToSleeps();
    return slept;
  }

  function set(date: Date | number | string): void {
    const moment = toMoment(date);
    if (moment > now) moveTo(moment);
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

function earliest(pending: Iterable<Pending>, latest: number): Pending | undefined {
  let found: Pending | undefined;
  // They are in the order in which they were added, so of two with the same time the older one wins.
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
