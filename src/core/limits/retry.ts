import { ApiError, DecodeError, NetworkError, TimeoutError } from "../errors/errors.ts";
import type { Call, CallRequest, Send } from "../request/call.ts";
import type { CallResponse } from "../request/call-response.ts";
import type { Clock } from "./clock.ts";
import { createRetryBudget, DEFAULT_BUDGET } from "./retry-budget.ts";
import { backoff, requestedDelay } from "./retry-timing.ts";

/** How a call is retried after a failure that may pass. */
export interface RetryOptions {
  /** Maximum number of attempts after the first one. Default 3. */
  readonly limit?: number;
  /** Milliseconds before the second attempt; doubled each time. Default 500. */
  readonly baseDelay?: number;
  /** The longest backoff in milliseconds. A delay that the server requests is not capped. Default 8,000. */
  readonly maxDelay?: number;
  /**
   * How many retries all calls of the client may make without a success, so that an outage is not multiplied; each call
   * that succeeds returns a tenth of a retry. Default 20: 100 calls of a server that is down are 120 requests, and never
   * more than 130, whatever part of them fails. A retry after a 429 is free, because the rate limit spaces those.
   * `Infinity` = no limit.
   */
  readonly budget?: number;
}

/** Called before each wait, with the error that is the reason for it. */
export type OnWait = (call: Call, delay: number, error: unknown) => Promise<void> | undefined;

export interface RetryPolicy extends RetryOptions {
  /** Vendor headers with the seconds until the quota is reset; `Retry-After` has precedence. */
  readonly resetHeaders: readonly string[];
}

/**
 * Retries what may be retried. `safe` and `dedup` operations: after network failures, truncated bodies and refusals
 * that may pass. `never` operations: only if the server certainly did nothing, that is after a 429 or without a
 * connection.
 *
 * A wait that does not fit into the call's timeout is not started: the call fails at once with a `TimeoutError` whose
 * cause is the failure that led to it. During the wait after a 429 the timeout stands still, as in the queue of the rate
 * limit: it is a wait for the quota as well.
 */
export function retry(send: Send, policy: RetryPolicy, clock: Clock, onWait?: OnWait): Send {
  const { limit = 3, baseDelay = 500, maxDelay = 8000, budget = DEFAULT_BUDGET, resetHeaders } = policy;
  const funds = createRetryBudget(budget);
  return async (request, call) => {
    for (;;) {
      call.attempts++;
      const { response, error } = await attempt(send, request, call);
      if (!error) funds.succeeded();
      // A stream can be sent only once.
      const last = call.attempts > limit || request.body instanceof ReadableStream;
      const quota = isQuotaRefusal(error);
      if (last || !mayRetry(error, call) || !(quota || funds.spend())) {
        // Whether a refusal is thrown or returned is up to the caller of the layers.
        if (response) return response;
        throw error;
      }
      const requested = response && requestedDelay(response.head.headers, clock.now(), resetHeaders);
      const delay = requested ?? backoff(call.attempts, baseDelay, maxDelay);
      if (!fits(delay, quota, call, clock)) throw waitTooLong(call, delay, error);
      const hook = onWait?.(call, delay, error);
      if (hook) await hook;
      const resume = quota ? call.pause() : undefined;
      await clock.sleep(delay, call.signal).finally(resume);
    }
  };
}

const isQuotaRefusal = (error: unknown) => error instanceof ApiError && error.status === 429;

function fits(delay: number, quota: boolean, call: Call, clock: Clock): boolean {
  return quota ? delay <= (call.timeout || Number.POSITIVE_INFINITY) : clock.now() + delay < call.deadline;
}

/** The response, if there is one, and what is wrong with it. */
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

function mayRetry(error: unknown, call: Call): boolean {
  if (call.retry === false) return false;
  const allowed = call.retry !== "never";
  if (error instanceof ApiError)
    // A request that this one needed, such as the one for a token, has been retried after a 429 already.
    return error.retryable && (error.status === 429 ? error.operationId === call.operationId : allowed);
  if (error instanceof NetworkError) return allowed || error.unsent;
  return error instanceof DecodeError && error.retryable && allowed;
}

function waitTooLong(call: Call, delay: number, error: unknown): TimeoutError {
  const why = error instanceof ApiError ? `status ${error.status}` : (error as Error).name;
  const wait = `a wait of ${Math.round(delay)} ms after ${why}`;
  return new TimeoutError(call, `${wait} does not fit into the timeout of ${call.timeout} ms`, call.timeout, {
    cause: error,
  });
}
