import { TimeoutError } from "../errors/errors.ts";
import type { Call, Send } from "../request/call.ts";
import type { Clock } from "./clock.ts";
import type { RateLimit } from "./quota.ts";

/**
 * Delays requests so that all calls of a client together stay within a quota. The window slides, so it does not matter
 * when the server's own window starts. A call that would have to wait beyond its timeout fails at once with a
 * `TimeoutError`.
 */
export function rateLimit(send: Send, limit: RateLimit, clock: Clock): Send {
  if (!(limit.requests >= 1) || !(limit.period > 0))
    throw new RangeError("rateLimit: expected requests of at least 1 and a period above 0 ms");
  /** When the latest requests were, or will be, sent; never more than one window of them counts. */
  let turns: number[] = [];

  const takeTurn = (call: Call): number => {
    const now = clock.now();
    if (turns.length >= 2 * limit.requests) turns = turns.filter((turn) => turn > now - limit.period);
    const oldest = turns[turns.length - limit.requests];
    const turn = oldest === undefined ? now : Math.max(now, oldest + limit.period);
    if (turn > now && turn >= call.deadline) {
      const quota = `${limit.requests} requests in ${limit.period} ms`;
      const wait = `a wait of ${turn - now} ms for the rate limit (${quota})`;
      throw new TimeoutError(
        call,
        `${wait} does not fit into the timeout of ${call.timeout} ms`,
        call.timeout,
      );
    }
    turns.push(turn);
    return turn;
  };

  return async (request, call) => {
    const turn = takeTurn(call);
    const wait = turn - clock.now();
    if (wait > 0)
      await clock.sleep(wait, call.signal).catch((reason) => {
        // Not sent after all, so its turn is free again.
        turns.splice(turns.lastIndexOf(turn), 1);
        throw reason;
      });
    return send(request, call);
  };
}

/**
 * Keeps each operation that has a quota of its own within that quota, and passes the requests of all others to `rest`.
 *
 * @param send for the requests of operations with a quota of their own
 */
export function ownRateLimits(send: Send, rest: Send, clock: Clock): Send {
  const limited = new Map<string, Send>();
  return (request, call) => {
    const { id, rateLimit: own } = call.operation;
    if (!own) return rest(request, call);
    const limiter = limited.get(id) ?? rateLimit(send, own, clock);
    limited.set(id, limiter);
    return limiter(request, call);
  };
}
