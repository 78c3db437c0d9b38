import type { ApiFacts } from "../request/api-definition.ts";
import type { RateLimit } from "./quota.ts";
import type { QuotaHeaders } from "./quota-headers.ts";

/** What the specs say about a client's quota. */
interface DocumentedQuota extends QuotaHeaders {
  readonly quota: RateLimit | undefined;
}

/** The quota of APIs that use the same credentials and share one rate limit: the strictest of their quotas. */
export function documentedQuota(apis: readonly ApiFacts[]): DocumentedQuota {
  const limits = apis.flatMap(({ rateLimit }) => rateLimit ?? []);
  const [quota] = [...limits].sort(
    (a, b) => a.requests / a.period - b.requests / b.period || a.requests - b.requests,
  );
  const names = (kind: keyof QuotaHeaders) => [...new Set(limits.flatMap(({ [kind]: found = [] }) => found))];
  return { quota, remainingHeaders: names("remainingHeaders"), resetHeaders: names("resetHeaders") };
}
