import { ApiError } from "../errors/errors.ts";
import type { Redact } from "../errors/redact.ts";
import type { ReadVendorError } from "../errors/refusal.ts";
import type { RateLimit } from "../limits/quota.ts";
import { ownRateLimits, rateLimit } from "../limits/rate-limit.ts";
import { retry } from "../limits/retry.ts";
import type { Send } from "./call.ts";
import { callEvent, observe } from "./observe.ts";
import type { withDefaults } from "./options.ts";
import { transport } from "./transport.ts";

/** What a vendor adds to the layers that all clients share. */
export interface VendorLayers {
  /** Signs every attempt, inside the retry layer, so that each one carries current credentials. */
  readonly authenticate: (send: Send) => Send;
  readonly redact: Redact;
  readonly readVendorError: ReadVendorError;
  /** The documented quota, which the `rateLimit` option overrides. */
  readonly quota: RateLimit | undefined;
  /** Headers with the seconds until the quota is reset. */
  readonly resetHeaders: readonly string[];
}

/**
 * Composes the layers of a client, innermost first: transport, hooks, authentication, rate limit, retry. All calls of a
 * client go through one pipeline, so they share its rate limit.
 */
export function createPipeline(options: ReturnType<typeof withDefaults>, vendor: VendorLayers): Send {
  const { clock, limits, onRetry } = options;
  const { readVendorError, resetHeaders } = vendor;
  const sent = transport(options.fetch, vendor.redact, readVendorError, { ...limits, clock });
  const signed = vendor.authenticate(observe(sent, options, clock));
  const limit = options.rateLimit ?? vendor.quota;
  const shared = limit ? rateLimit(signed, limit, clock) : signed;
  const limited = options.rateLimit === undefined ? ownRateLimits(signed, shared, clock) : shared;
  if (options.retry === false) return tryOnce(limited);
  const policy = { ...options.retry, resetHeaders };
  return retry(limited, policy, clock, (call, delay, error) =>
    onRetry?.({
      ...callEvent(call),
      delay,
      error,
      ...(error instanceof ApiError && { status: error.status }),
    }),
  );
}

function tryOnce(send: Send): Send {
  return (request, call) => {
    call.attempts = 1;
    return send(request, call);
  };
}
