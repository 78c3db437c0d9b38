import type { Send } from "./call.ts";
import { decode } from "./decode.ts";
import { callEvent, observe } from "./observe.ts";
import type { withDefaults } from "./options.ts";
import { ownRateLimits, type RateLimit, rateLimit } from "./rate-limit.ts";
import type { Redact } from "./redact.ts";
import { retry } from "./retry.ts";
import { transport } from "./transport.ts";

/** What a vendor adds to the layers that all share. */
export interface VendorLayers {
  /** Signs every attempt, inside the retry layer, so that each one carries current credentials. */
  readonly authenticate: (send: Send) => Send;
  readonly redact: Redact;
  /** The documented quota, which the `rateLimit` option overrides. */
  readonly quota: RateLimit | undefined;
  /** Headers that tell the seconds until the quota is reset. */
  readonly resetHeaders: readonly string[];
}

/**
 * The layers of a client, innermost first: fetch, decoding, hooks, authentication, rate limit, retry. All calls of
 * a client go through one pipeline, so they share its rate limit.
 */
export function createPipeline(options: ReturnType<typeof withDefaults>, vendor: VendorLayers): Send {
  const { clock, onRetry } = options;
  const decoded = decode(transport(options.fetch), vendor.redact);
  const signed = vendor.authenticate(observe(decoded, options, clock));
  const limit = options.rateLimit ?? vendor.quota;
  const shared = limit ? rateLimit(signed, limit, clock) : signed;
  const limited = options.rateLimit === undefined ? ownRateLimits(signed, shared, clock) : shared;
  if (options.retry === false) return once(limited);
  return retry(
    limited,
    { ...options.retry, resetHeaders: vendor.resetHeaders },
    clock,
    (call, delay, outcome) =>
      onRetry?.({
        ...callEvent(call),
        delay,
        ...(outcome.response ? { status: outcome.response.status } : { error: outcome.error }),
      }),
  );
}

function once(send: Send): Send {
  return (request, call) => {
    call.attempts = 1;
    return send(request, call);
  };
}
