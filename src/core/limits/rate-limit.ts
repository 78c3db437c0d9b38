import { TimeoutError } from "../errors/errors.ts";
import type { Call, Send } from "../request/call.ts";
import type { Clock } from "./clock.ts";
import type { RateLimit } from "./quota.ts";

/**
 * Holds requests back so that all calls of a client together stay within a quota. The window slides, so that
 * the server may start its own wherever it likes. A call that would have to wait beyond its timeout fails at
 * once with a `TimeoutError`.
 */
export function rateLimit(send: Send, limit: RateLimit, clock: Clock): Send {
  if (!(limit.requests >= 1) || !(limit.period > 0))
    throw new RangeError("rateLimit: requests has to be at least 1 and period (ms) above 0");
  /** When the latest requests were, or will be, sent; never more than one window of them is looked at. */
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
        // Not sent after all: the place is free again.
        turns.splice(turns.lastIndexOf(turn), 1);
        throw reason;
      });
    return send(request, call);
  };
}

/**
 * Holds the requests of each operation that has a quota of its own to that, and sends the others on to `rest`.
 *
 * @param send where the requests with a quota of their own go
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
