import { ApiError, DecodeError, NetworkError, TimeoutError } from "../errors/errors.ts";
import type { Call, CallRequest, Send } from "../request/call.ts";
import type { CallResponse } from "../request/call-response.ts";
import type { Clock } from "./clock.ts";
import { backoff, requestedDelay } from "./retry-timing.ts";

/** How a call is repeated after a failure that may pass. */
export interface RetryOptions {
  /** Further attempts after the first one. Default 3. */
  readonly limit?: number;
  /** Milliseconds before the second attempt; doubled each time. Default 500. */
  readonly baseDelay?: number;
  /** The longest backoff in milliseconds. What the server asks for is not capped. Default 8,000. */
  readonly maxDelay?: number;
}

/** Told before a wait why there is one. */
export type OnWait = (call: Call, delay: number, error: unknown) => void;

export interface RetryPolicy extends RetryOptions {
  /** Vendor headers with the seconds until the quota is reset, looked at after `Retry-After`. */
  readonly resetHeaders: readonly string[];
}

/**
 * Repeats what may be repeated. `safe` and `dedup` operations: after network failures, bodies cut off and refusals
 * that may pass by themselves. `never` operations only where the server surely did nothing: 429, or no connection.
 *
 * A wait that does not fit into the call's timeout is not begun: the call fails at once with a `TimeoutError`
 * whose cause is the failure that led to it.
 */
export function retry(send: Send, policy: RetryPolicy, clock: Clock, onWait?: OnWait): Send {
  const { limit = 3, baseDelay = 500, maxDelay = 8000, resetHeaders } = policy;
  return async (request, call) => {
    for (;;) {
      call.attempts++;
      const { response, error } = await attempt(send, request, call);
      // A stream can be sent only once.
      const last = call.attempts > limit || request.body instanceof ReadableStream;
      if (last || !mayRepeat(error, call)) {
        // A refusal is thrown, or handed over, by whoever asked for it.
        if (response) return response;
        throw error;
      }
      const asked = response && requestedDelay(response.head.headers, clock.now(), resetHeaders);
      const delay = asked ?? backoff(call.attempts, baseDelay, maxDelay);
      if (clock.now() + delay >= call.deadline) throw waitTooLong(call, delay, error);
      onWait?.(call, delay, error);
      await clock.sleep(delay, call.signal);
    }
  };
}

/** What came back, if anything, and what is wrong with it. */
interface Outcome {
  readonly response?: CallResponse;
  readonly error?: unknown;
}

async function attempt(send: Send, request: CallRequest, call: Call): Promise<Outcome> {
  try {
    const response = await send(request, call);
    return { response, error: response.refusal };
  } catch (error) {
    return { error };
  }
}

function mayRepeat(error: unknown, call: Call): boolean {
  const repeatable = call.retry !== "never";
  if (error instanceof ApiError)
    // A request made for the sake of this one, such as for a token, has been repeated after a 429 already.
    return error.retryable && (error.status === 429 ? error.operationId === call.operationId : repeatable);
  if (error instanceof NetworkError) return repeatable || error.unsent;
  return error instanceof DecodeError && error.retryable && repeatable;
}

function waitTooLong(call: Call, delay: number, error: unknown): TimeoutError {
  const why = error instanceof ApiError ? `status ${error.status}` : (error as Error).name;
  const wait = `a wait of ${Math.round(delay)} ms after ${why}`;
  return new TimeoutError(
    call,
    `${wait} does not fit into the timeout of ${call.timeout} ms`,
    call.timeout,
    error,
  );
}
