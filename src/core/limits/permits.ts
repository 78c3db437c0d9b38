import type { Clock } from "./clock.ts";
import type { RateLimit } from "./quota.ts";

/** Allows one request. */
export interface Permit {
  /** The server allows this many more requests, it said when it counted this one. */
  remaining(count: number): void;
  /** The server refused the request because of the quota, and asks to wait this many milliseconds, if it says so. */
  refused(delay: number | undefined): void;
  /** The request has ended, in whatever way. */
  end(): void;
  /** The request was never sent. */
  cancel(): void;
}

/** The permits of one quota. */
export interface Permits {
  /** A permit, if one is free. */
  take(): Permit | undefined;
  /** When the next one is free; `undefined` while that depends on requests that have not ended. */
  nextFree(): number | undefined;
  /** When one is free for a call behind `ahead` others, at the earliest. */
  earliest(ahead: number): number;
}

/** The part of the quota that a period without a refusal returns. */
const REGAINED = 1 / 20;

/** One refusal takes no more than the rest of what this client used to send. */
const KEPT = 4 / 5;

/**
 * A server counts when requests arrive, and nobody but the server knows when that is: not before a request was sent,
 * and not after it has ended. So a permit is taken until one `period` after the end of its request. Then no two
 * arrivals with the same permit are in one window, wherever it begins and however the network delays them.
 *
 * Another client on the same quota is noticed by what the server says: if fewer requests are left than this client's
 * own leave, or if it refuses one, this client makes do with fewer permits, and regains them bit by bit.
 *
 * @param freed called when a permit may have become free, or the time until then has become known
 */
export function createPermits({ requests, period }: RateLimit, clock: Clock, freed: () => void): Permits {
  if (!(requests >= 1) || !(period > 0))
    throw new RangeError("rateLimit: expected requests of at least 1 and a period above 0 ms");
  const most = Math.floor(requests);
  const resting = createExpiries();
  let inFlight = 0;
  let granted = 0;
  let share = most;
  let shareChanged = Number.NEGATIVE_INFINITY;
  let pausedUntil = Number.NEGATIVE_INFINITY;

  const taken = () => inFlight + resting.size();

  const lower = (to: number) => {
    if (to >= share) return;
    share = Math.max(1, to);
    shareChanged = clock.now();
  };

  const regain = (now: number) => {
    if (share === most || now < shareChanged + period) return;
    share = Math.min(most, share + Math.max(1, Math.floor(most * REGAINED)));
    shareChanged = now;
  };

  const grant = (): Permit => {
    inFlight++;
    const takenThen = taken();
    const number = ++granted;
    // The server has counted none but these, unless somebody else sends requests too.
    const own = () => takenThen + granted - number;
    return {
      remaining: (count) => lower(own() + count),
      refused: (delay) => {
        // Of a burst, each refusal takes one permit, which leaves as many as the server has admitted.
        lower(Math.max(Math.min(share, own()) - 1, Math.floor(share * KEPT)));
        // After a whole period, there is nothing left that the server could count.
        if (delay !== undefined) pausedUntil = Math.max(pausedUntil, clock.now() + Math.min(delay, period));
      },
      end: () => {
        inFlight--;
        resting.add(clock.now() + period);
        freed();
      },
      cancel: () => {
        inFlight--;
        freed();
      },
    };
  };

  return {
    take() {
      const now = clock.now();
      resting.expire(now, now + period);
      // Neither is later, unless the clock was set back.
      pausedUntil = Math.min(pausedUntil, now + period);
      shareChanged = Math.min(shareChanged, now);
      regain(now);
      return now >= pausedUntil && taken() < share ? grant() : undefined;
    },
    nextFree() {
      const excess = taken() - share;
      const next = excess < 0 ? clock.now() : resting.at(excess);
      return next === undefined ? undefined : Math.max(next, pausedUntil);
    },
    earliest(ahead) {
      // As if all of the quota could be used, and every request ended at once.
      const free = most - taken();
      const turn = ahead - free;
      const round = Math.floor(turn / most);
      const first = turn < 0 ? clock.now() : (resting.at(turn % most) ?? clock.now() + period);
      return Math.max(first + Math.max(0, round) * period, pausedUntil);
    },
  };
}

/** Times in ascending order. The first ones are dropped often, which `shift()` makes expensive in long arrays. */
function createExpiries() {
  let times: number[] = [];
  let begin = 0;
  return {
    size: () => times.length - begin,
    at: (index: number): number | undefined => times[begin + index],
    add: (time: number) => times.push(time),
    /** Drops the times up to `now`. None is after `latest`, unless the clock was set back. */
    expire(now: number, latest: number) {
      if ((times.at(-1) ?? latest) > latest) times = times.map((time) => Math.min(time, latest));
      while (begin < times.length && (times[begin] as number) <= now) begin++;
      if (begin > times.length / 2) {
        times = times.slice(begin);
        begin = 0;
      }
    },
  };
}
