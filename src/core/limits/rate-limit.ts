import type { Call, CallRequest, Send } from "../request/call.ts";
import type { CallResponse } from "../request/call-response.ts";
import type { Clock } from "./clock.ts";
import type { Permit } from "./permits.ts";
import type { RateLimit } from "./quota.ts";
import { type QuotaHeaders, quotaState } from "./quota-headers.ts";
import { createRateLimiter, type RateLimiter } from "./rate-limiter.ts";
import { requestedDelay } from "./retry-timing.ts";

/** The `rateLimit` option, and what the vendor documents. */
interface Quotas extends QuotaHeaders {
  readonly option: RateLimit | RateLimiter | false | undefined;
  readonly documented: RateLimit | undefined;
}

/**
 * Sends every request with a permit: of the rate limit in the options, or else of the quota that the vendor documents
 * for the operation, or for the whole API. This layer is inside authentication: a request that is sent once more with
 * another token needs another permit.
 */
export function limitRate(send: Send, { option, documented, ...headers }: Quotas, clock: Clock): Send {
  if (option === false) return send;
  const toLimiter = (quota: RateLimit) => createRateLimiter(quota, { clock });
  const given = option && ("acquire" in option ? option : toLimiter(option));
  const shared = given ?? (documented && toLimiter(documented));
  const own = new Map<string, RateLimiter>();

  const ownLimiter = ({ operation: { id, rateLimit } }: Call) => {
    if (!rateLimit) return shared;
    const limiter = own.get(id) ?? toLimiter(rateLimit);
    own.set(id, limiter);
    return limiter;
  };

  return async (request, call) => {
    const limiter = given ?? ownLimiter(call);
    if (!limiter) return send(request, call);
    const { permit, ready } = await admit(limiter, request, call);
    try {
      const response = await send(ready, call);
      report(response, permit, headers, clock);
      return response;
    } finally {
      permit.end();
    }
  };
}

interface Admitted {
  readonly permit: Permit;
  /** The request as it is after the wait. */
  readonly ready: CallRequest;
}

/**
 * Waits for a permit, and for another one if the request had to be renewed meanwhile: no more than that, or a queue that
 * is longer than a token is valid would never end.
 */
async function admit(
  limiter: RateLimiter,
  request: CallRequest,
  call: Call,
  again = true,
): Promise<Admitted> {
  const permit = await limiter.acquire(call);
  if (call.aborted) {
    permit.cancel();
    throw call.reason;
  }
  const renewed = request.renew?.();
  if (!(renewed instanceof Promise)) return { permit, ready: renewed ?? request };
  if (!again) {
    // Other calls wait for it too, and see its failure.
    renewed.catch(() => {});
    return { permit, ready: request };
  }
  permit.cancel();
  return admit(limiter, await renewed, call, false);
}

/** Tells the limiter what the server says about the quota. */
function report({ head, refusal }: CallResponse, permit: Permit, names: QuotaHeaders, clock: Clock): void {
  const { headers } = head;
  // Another kind of quota, such as that of the plan, passes neither soon nor by sending less.
  const refused = refusal?.status === 429 && refusal.retryable;
  const remaining = refused ? undefined : quotaState(headers, names)?.remaining;
  if (refused) permit.refused(requestedDelay(headers, clock.now(), names.resetHeaders));
  if (remaining !== undefined) permit.remaining(remaining);
}
