import type { RateLimit } from "../../src/core/limits/quota.ts";

/** A documented quota (`x-rate-limit`) with its period in milliseconds, as clients count. */
export function rateLimitRow({ requests, period }: { requests: number; period: number }): RateLimit {
  return { requests, period: period * 1000 };
}
