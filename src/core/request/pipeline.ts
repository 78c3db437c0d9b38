import { ApiError } from "../errors/errors.ts";
import type { Redact } from "../errors/redact.ts";
import type { ReadVendorError } from "../errors/refusal.ts";
import type { RateLimit } from "../limits/quota.ts";
import type { QuotaHeaders } from "../limits/quota-headers.ts";
import { limitRate } from "../limits/rate-limit.ts";
import { retry } from "../limits/retry.ts";
import type { Send } from "./call.ts";
import { callEvent, finished, observe } from "./observe.ts";
import type { withDefaults } from "./options.ts";
import { transport } from "./transport.ts";

/** What a vendor adds to the layers that all clients share. */
export interface VendorLayers extends QuotaHeaders {
  /** Signs every attempt, inside the retry layer, so that each one carries current credentials. */
  readonly authenticate: (send: Send) => Send;
  readonly redact: Redact;
  readonly readVendorError: ReadVendorError;
  /** The documented quota, which the `rateLimit` option overrides. */
  readonly quota: RateLimit | undefined;
}

/**
 * Composes the layers of a client, innermost first: transport, hooks, rate limit, authentication, retry. All calls of a
 * client go through one pipeline, so they share its rate limit and its budget for retries.
 */
export function createPipeline(options: ReturnType<typeof withDefaults>, vendor: VendorLayers): Send {
  const { clock, limits, onRetry } = options;
  const { quota: documented, remainingHeaders, resetHeaders } = vendor;
  const sent = transport(options.fetch, vendor.redact, vendor.readVendorError, { ...limits, clock });
  const observed = observe(sent, options, { remainingHeaders, resetHeaders }, clock);
  const quotas = { option: options.rateLimit, documented, remainingHeaders, resetHeaders };
  const signed = vendor.authenticate(limitRate(observed, quotas, clock));
  if (options.retry === false) return tryOnce(signed);
  const policy = { ...options.retry, resetHeaders };
  return retry(signed, policy, clock, (call, delay, error) =>
    finished(
      onRetry?.({
        ...callEvent(call),
        delay,
        error,
        ...(error instanceof ApiError && { status: error.status }),
      }),
      call,
    ),
  );
}

function tryOnce(send: Send): Send {
  return (request, call) => {
    call.attempts = 1;
    return send(request, call);
  };
}
