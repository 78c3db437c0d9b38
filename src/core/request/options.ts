import { type Clock, systemClock } from "../limits/clock.ts";
import type { RateLimit } from "../limits/quota.ts";
import type { RetryOptions } from "../limits/retry.ts";
import type { Fetch } from "./call.ts";
import { checkHeaders } from "./headers.ts";
import type { Hooks } from "./observe.ts";

/** Options that every vendor's client takes. */
export interface ClientOptions extends Hooks {
  /** Used instead of the platform's `fetch`; it gets the whole URL as a string. */
  fetch?: Fetch;
  /** Milliseconds for a whole call: waits, attempts and reading the body. Default 60,000; `0` = no limit. */
  timeout?: number;
  /** `false` = never retry. */
  retry?: RetryOptions | false;
  /**
   * One for all operations. Default: the vendor's documented quotas, some of them for one operation. `false` = none.
   */
  rateLimit?: RateLimit | false;
  /** Sent with every request. */
  headers?: Record<string, string>;
  /** Default: the system's clock. Tests can pass one that they control. */
  clock?: Clock;
}

export const DEFAULT_TIMEOUT = 60_000;

/** The platform's `fetch`, looked up at each call so that tools can replace it later. */
const platformFetch: Fetch = (url, init) => globalThis.fetch(url, init);

/** Options with the defaults that do not depend on the vendor. */
export function withDefaults(options: ClientOptions) {
  const { fetch = platformFetch, timeout = DEFAULT_TIMEOUT, headers = {}, clock = systemClock } = options;
  if (!(timeout >= 0)) throw new RangeError("timeout: expected milliseconds, or 0 for no limit");
  checkHeaders(headers);
  return { ...options, fetch, timeout, headers, clock };
}
