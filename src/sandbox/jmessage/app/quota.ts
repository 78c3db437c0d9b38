import type { SandboxClock } from "../../clock.ts";
import type { Guard } from "../../frame/simulator.ts";
import { refuse } from "./refuse.ts";

export interface Quota {
  requests: number;
  /** In milliseconds. */
  period: number;
}

/**
 * Counts requests in windows; each begins with the first request after the end of the previous window. There is only
 * one app key, so there is one counter. Without a quota all requests pass and no headers are sent.
 */
export function createQuotaGuard(quota: Quota | false, sendHeaders: boolean, clock: SandboxClock): Guard {
  if (quota === false) return () => ({});
  let windowEnd = Number.NEGATIVE_INFINITY;
  let used = 0;

  return ({ operation }) => {
    if (operation.anonymous) return {};
    const now = clock.now();
    // The second condition: after the clock was set back, requests must not be refused until it catches up.
    if (now >= windowEnd || now < windowEnd - quota.period) {
      windowEnd = now + quota.period;
      used = 0;
    }
    const allowed = used < quota.requests;
    if (allowed) used++;
    const headers = {
      "X-Rate-Limit-Limit": String(quota.requests),
      "X-Rate-Limit-Remaining": String(quota.requests - used),
      "X-Rate-Limit-Reset": String(Math.ceil((windowEnd - now) / 1000)),
    };
    return {
      ...(sendHeaders && { headers }),
      ...(!allowed && { response: refuse(429, "Rate limit exceeded") }),
    };
  };
}
