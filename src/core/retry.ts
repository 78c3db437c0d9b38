import type { Call, CallRequest, Send } from "./call.ts";
import type { Clock } from "./clock.ts";
import { DecodeError, NetworkError, TimeoutError } from "./errors.ts";
import { backoff, requestedDelay } from "./retry-timing.ts";

export interface RetryOptions {
  /** Further attempts after the first one. Default 3. */
  readonly limit?: number;
  /** Milliseconds before the second attempt; doubled each time. Default 500. */
  readonly baseDelay?: number;
  /** The longest backoff in milliseconds. What the server asks for is not capped. Default 8,000. */
  readonly maxDelay?: number;
}

/** What became of one attempt. */
type Outcome = { response: Response; error?: undefined } | { response?: undefined; error: unknown };

/** Told before a wait. */
export type OnWait = (call: Call, delay: number, outcome: Outcome) => void;

export interface RetryPolicy extends RetryOptions {
  /** Vendor headers with the seconds until the quota is reset, looked at after `Retry-After`. */
  readonly resetHeaders?: readonly string[];
}

/** Statuses that may pass by themselves. */
export const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Repeats what may be repeated. `safe` and `dedup` operations: after network failures, bodies cut off and
 * transient statuses. `never` operations only where the server surely did nothing: 429, or no connection.
 *
 * A wait that does not fit into the call's timeout is not begun: the call fails at once with a `TimeoutError`
 * whose cause is the failure that led to it.
 */
export function retry(send: Send, policy: RetryPolicy, clock: Clock, onWait?: OnWait): Send {
  const { limit = 3, baseDelay = 500, maxDelay = 8000, resetHeaders = [] } = policy;
  return async (request, call) => {
    for (;;) {
      call.attempts++;
      // A stream can be sent only once.
      const last = call.attempts > limit || request.body instanceof ReadableStream;
      const outcome = await attempt(send, request, call);
      if (last || !mayRepeat(outcome, call)) return settle(outcome);
      const asked = outcome.response && requestedDelay(outcome.response.headers, clock.now(), resetHeaders);
      const delay = asked ?? backoff(call.attempts, baseDelay, maxDelay);
      if (clock.now() + delay >= call.deadline) throw waitTooLong(call, delay, outcome);
      onWait?.(call, delay, outcome);
      await clock.sleep(delay, call.signal);
    }
  };
}

async function attempt(send: Send, request: CallRequest, call: Call): Promise<Outcome> {
  try {
    return { response: await send(request, call) };
  } catch (error) {
    return { error };
  }
}

function mayRepeat({ response, error }: Outcome, call: Call): boolean {
  const repeatable = call.retry !== "never";
  if (response) return repeatable ? TRANSIENT.has(response.status) : response.status === 429;
  if (error instanceof NetworkError) return repeatable || error.unsent;
  return error instanceof DecodeError && error.retryable && repeatable;
}

function settle(outcome: Outcome): Response {
  if (outcome.response) return outcome.response;
  throw outcome.error;
}

function waitTooLong(call: Call, delay: number, { response, error }: Outcome): TimeoutError {
  const why = response ? `status ${response.status}` : (error as Error).name;
  const wait = `a wait of ${Math.round(delay)} ms after ${why}`;
  return new TimeoutError(
    call,
    `${wait} does not fit into the timeout of ${call.timeout} ms`,
    call.timeout,
    error,
  );
}
