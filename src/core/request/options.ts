import { type Clock, systemClock } from "../limits/clock.ts";
import type { RateLimit } from "../limits/quota.ts";
import type { RateLimiter } from "../limits/rate-limiter.ts";
import type { RetryOptions } from "../limits/retry.ts";
import type { Fetch } from "./call.ts";
import { checkLimit } from "./deadline.ts";
import { checkHeaders } from "./headers.ts";
import type { Hooks } from "./observe.ts";
import type { ResponseLimits } from "./read-text.ts";
import { userAgent } from "./user-agent.ts";

/** Options that every vendor's client takes. */
export interface ClientOptions extends Hooks {
  /**
   * Used instead of the platform's `fetch`. It gets the whole URL as a string, and has to honor `redirect: "manual"`:
   * otherwise credentials and bodies follow redirects.
   */
  fetch?: Fetch;
  /**
   * Milliseconds for a call: attempts, reading the body and the waits between attempts, but not the wait for the quota.
   * Default 60,000; `0` = no limit.
   */
  timeout?: number;
  /**
   * Milliseconds that a call may wait until the rate limit lets it go. A call that would have to wait longer fails at
   * once with a `TimeoutError`. Default `0` = no limit: only the number of calls decides how long the queue is, and a
   * call that waits costs the server nothing.
   */
  queueTimeout?: number;
  /** `false` = never retry. */
  retry?: RetryOptions | false;
  /**
   * One for all operations; several clients can share one that `createRateLimiter` creates. Default: the vendor's
   * documented quotas, some of them for one operation. `false` = none.
   */
  rateLimit?: RateLimit | RateLimiter | false;
  /**
   * `false` = leave the limits that the spec states to the vendor. By default what exceeds one is a `RangeError`, and no
   * request is sent.
   */
  checks?: boolean;
  /** How much of a response is read, and how slow it may be. */
  limits?: ResponseLimits;
  /** Sent with every request of an operation, in addition to `User-Agent`, which they may replace. */
  headers?: Record<string, string>;
  /** Default: the system's clock. Tests can pass one that they control. */
  clock?: Clock;
}

export const DEFAULT_TIMEOUT = 60_000;

const DEFAULT_LIMITS = { responseBytes: 2 ** 26, idle: 60_000 };

/** The platform's `fetch`, looked up at each call so that tools can replace it later. */
const platformFetch: Fetch = (url, init) => globalThis.fetch(url, init);

/** Options with the defaults that do not depend on the vendor. */
export function withDefaults(options: ClientOptions) {
  const {
    fetch = platformFetch,
    timeout = DEFAULT_TIMEOUT,
    queueTimeout = 0,
    clock = systemClock,
    checks = true,
  } = options;
  checkLimit(timeout, "timeout");
  checkLimit(queueTimeout, "queueTimeout");
  const limits = withResponseLimits(options.limits);
  const headers = { ...userAgent(), ...options.headers };
  checkHeaders(headers);
  return { ...options, fetch, timeout, queueTimeout, headers, clock, checks, limits };
}

function withResponseLimits(given: ResponseLimits = {}): Required<ResponseLimits> {
  const { responseBytes = DEFAULT_LIMITS.responseBytes, idle = DEFAULT_LIMITS.idle } = given;
  if (!(responseBytes > 0)) throw new RangeError("limits.responseBytes: expected a number of bytes above 0");
  if (!(idle >= 0)) throw new RangeError("limits.idle: expected milliseconds, or 0 for no limit");
  return { responseBytes, idle };
}
