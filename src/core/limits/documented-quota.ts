import type { ApiFacts } from "../request/api-definition.ts";
import type { RateLimit } from "./quota.ts";

/** What the specs say about a client's quota. */
interface DocumentedQuota {
  readonly quota: RateLimit | undefined;
  /** Headers with the seconds until it is reset. */
  readonly resetHeaders: readonly string[];
}

/** The quota of APIs that use the same credentials and share one rate limit: the strictest of their quotas. */
export function documentedQuota(apis: readonly ApiFacts[]): DocumentedQuota {
  const limits = apis.flatMap(({ rateLimit }) => rateLimit ?? []);
  const [quota] = [...limits].sort(
    (a, b) => a.requests / a.period - b.requests / b.period || a.requests - b.requests,
  );
  return { quota, resetHeaders: [...new Set(limits.flatMap(({ resetHeaders = [] }) => resetHeaders))] };
}
