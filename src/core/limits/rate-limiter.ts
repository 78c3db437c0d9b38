import { TimeoutError } from "../errors/errors.ts";
import type { Call } from "../request/call.ts";
import { type Clock, systemClock } from "./clock.ts";
import { createPermits, type Permit } from "./permits.ts";
import type { RateLimit } from "./quota.ts";

/** Keeps calls within one quota. `createRateLimiter` creates one that several clients can share. */
export interface RateLimiter {
  readonly quota: RateLimit;
  /**
   * Resolves when a request may be sent. A call that aborts meanwhile takes no permit.
   *
   * @internal
   */
  acquire(call: Call): Permit | Promise<Permit>;
}

interface Waiting {
  /** Hands over the permit. */
  readonly admit: (permit: Permit) => void;
}

/**
 * Creates a rate limit that several clients of one process share: pass it to each as `rateLimit`. Calls wait in the
 * order in which they were made, whichever client makes them.
 *
 * @param quota at most `requests` in any `period` milliseconds
 * @param options `clock`: that of the clients, if theirs is not the system's
 * @throws RangeError if `requests` is below 1 or `period` is not above 0
 */
export function createRateLimiter(quota: RateLimit, options: { readonly clock?: Clock } = {}): RateLimiter {
  const { clock = systemClock } = options;
  const queue = new Set<Waiting>();
  let alarm: AbortController | undefined;

  const serve = () => {
    for (const waiting of queue) {
      const permit = permits.take();
      if (!permit) break;
      queue.delete(waiting);
      waiting.admit(permit);
    }
    if (queue.size > 0) wakeLater();
    // Nothing keeps the process running for calls that have gone.
    else alarm?.abort();
  };
  const permits = createPermits(quota, clock, serve);

  /** One sleep for the whole queue. Permits never become free earlier than they were expected. */
  const wakeLater = () => {
    const at = permits.nextFree();
    if (alarm || at === undefined) return;
    const own = new AbortController();
    alarm = own;
    const wake = () => {
      if (alarm === own) alarm = undefined;
      serve();
    };
    clock.sleep(Math.max(0, at - clock.now()), own.signal).then(wake, () => {
      if (alarm === own) alarm = undefined;
      if (queue.size > 0) serve();
    });
  };

  const wait = (call: Call): Promise<Permit> => {
    const ahead = queue.size;
    const limit = call.queueTimeout - call.queued;
    if (permits.earliest(ahead) - clock.now() > limit) throw waitTooLong(call, quota, ahead);
    const begin = clock.now();
    const resume = call.pause();
    return new Promise<Permit>((resolve, reject) => {
      const waiting: Waiting = {
        admit: (permit) => {
          leave();
          resolve(permit);
        },
      };
      const fail = (reason: unknown) => {
        leave();
        queue.delete(waiting);
        if (queue.size === 0) alarm?.abort();
        reject(reason);
      };
      const cancelTimer =
        limit === Number.POSITIVE_INFINITY
          ? undefined
          : clock.timer(Math.max(0, limit), () => fail(waitTooLong(call, quota, ahead)));
      const forget = call.onAbort(fail);
      const leave = () => {
        cancelTimer?.();
        forget();
        call.queued += clock.now() - begin;
        resume();
      };
      queue.add(waiting);
      wakeLater();
    });
  };

  return {
    quota,
    acquire(call) {
      if (call.aborted) throw call.reason;
      return (queue.size === 0 && permits.take()) || wait(call);
    },
  };
}

function waitTooLong(call: Call, { requests, period }: RateLimit, ahead: number): TimeoutError {
  const quota = `${requests} requests in ${period} ms`;
  const queue = `${ahead} ${ahead === 1 ? "call" : "calls"} ahead`;
  const what = `the wait for the rate limit (${quota}, ${queue}) does not fit into the queueTimeout of ${call.queueTimeout} ms`;
  const { operationId, route } = call;
  // The attempt that was waiting has not been sent.
  const context = { operationId, route, attempts: call.attempts - 1 };
  return new TimeoutError(context, what, call.queueTimeout, { queueLength: ahead });
}
