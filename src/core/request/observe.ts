import type { Clock } from "../limits/clock.ts";
import { type QuotaHeaders, type QuotaState, quotaState } from "../limits/quota-headers.ts";
import type { Call, CallRequest, Send } from "./call.ts";
import type { CallResponse } from "./call-response.ts";
import { plainHeaders } from "./headers.ts";
import { untilAborted } from "./until-aborted.ts";

/** What hooks get: the operation and its path template, never ids, bodies or credentials. */
export interface CallEvent {
  readonly operationId: string;
  /** Method and path template, such as `GET /v2/messages`. */
  readonly route: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** The same object in all events of one call, and in no others: a key for a `WeakMap`, say. It has no properties. */
  readonly call: object;
}

export interface AttemptEvent extends CallEvent {
  /** Where the request is sent, such as `https://api.im.jpush.cn`. */
  readonly origin: string;
  /** Milliseconds that the call has waited for the client's own rate limit so far, in all of its attempts. */
  readonly queued: number;
}

export interface RequestEvent extends AttemptEvent {
  /**
   * Empty. What the hook adds is sent with the request, such as `traceparent`. It replaces no header that the request
   * has already, credentials least of all, and is not sent to the hosts of files.
   */
  readonly headers: Record<string, string>;
}

export interface ResponseEvent extends CallEvent {
  readonly status: number;
  /** Milliseconds from sending the request until the whole body was read. */
  readonly duration: number;
  /** Whether the call succeeded; some vendors refuse with status 200. */
  readonly ok: boolean;
  /** The vendor's code of a refusal, where it has one. */
  readonly code?: number | string;
  /** What the response says about the vendor's quota, if anything. */
  readonly rateLimit?: QuotaState;
}

export interface FailureEvent extends CallEvent {
  /** Milliseconds from sending the request until it failed. */
  readonly duration: number;
  /** A `NetworkError`, `DecodeError` or `TimeoutError`, or the caller's own reason to abort. */
  readonly error: unknown;
}

export interface RetryEvent extends CallEvent {
  /** Milliseconds until the next attempt. */
  readonly delay: number;
  /** What went wrong: an `ApiError`, `NetworkError` or `DecodeError`. */
  readonly error: unknown;
  /** Status of the response; absent if there was none. */
  readonly status?: number;
}

/**
 * The call waits for a hook that returns a promise. What a hook throws, or rejects with, ends the call. Each `onRequest`
 * is followed by one `onResponse` or one `onFailure`.
 */
export interface Hooks {
  /**
   * Runs one request: calls `run` once, and returns what it returns. What is current where it calls `run`, such as a
   * span in an `AsyncLocalStorage`, is so for the request and for the other hooks.
   */
  around?: <Result>(event: AttemptEvent, run: () => Promise<Result>) => Promise<Result>;
  onRequest?: (event: RequestEvent) => void;
  onResponse?: (event: ResponseEvent) => void;
  /** There was no response, or none that can be read. */
  onFailure?: (event: FailureEvent) => void;
  /** Called before the wait for another attempt. */
  onRetry?: (event: RetryEvent) => void;
}

export function callEvent({ operationId, route, attempts, key }: Call): CallEvent {
  return { operationId, route, attempt: attempts, call: key };
}

/** Calls the hooks for every attempt and its outcome. */
export function observe(send: Send, hooks: Hooks, quotaHeaders: QuotaHeaders, clock: Clock): Send {
  const { around } = hooks;
  const observed = observeOutcomes(send, hooks, quotaHeaders, clock);
  if (!around) return observed;
  return async (request, call) => {
    let response: CallResponse | undefined;
    const run = async () => {
      response = await observed(request, call);
      return response;
    };
    try {
      return await untilAborted(around(attemptEvent(request, call), run), call);
    } catch (error) {
      discard(response, error);
      throw error;
    }
  };
}

/** Bytes that will not be read keep a connection open. */
function discard(response: CallResponse | undefined, reason: unknown): void {
  if (response?.data instanceof ReadableStream) response.data.cancel(reason).catch(() => {});
}

function attemptEvent({ url }: CallRequest, call: Call): AttemptEvent {
  return { ...callEvent(call), origin: new URL(url).origin, queued: call.queued };
}

function observeOutcomes(send: Send, hooks: Hooks, quotaHeaders: QuotaHeaders, clock: Clock): Send {
  const { onRequest, onResponse, onFailure } = hooks;
  if (!onRequest && !onResponse && !onFailure) return send;
  return async (request, call) => {
    const announced = onRequest ? await announce(onRequest, request, call) : request;
    const begin = clock.now();
    const event = () => ({ ...callEvent(call), duration: clock.now() - begin });
    const response = await send(announced, call).catch(async (error: unknown) => {
      await finished(onFailure?.({ ...event(), error }), call);
      throw error;
    });
    if (!onResponse) return response;
    try {
      await finished(onResponse({ ...event(), ...factsOf(response, quotaHeaders) }), call);
    } catch (error) {
      discard(response, error);
      throw error;
    }
    return response;
  };
}

async function announce(
  onRequest: NonNullable<Hooks["onRequest"]>,
  request: CallRequest,
  call: Call,
): Promise<CallRequest> {
  const headers: Record<string, string> = {};
  await finished(onRequest({ ...attemptEvent(request, call), headers }), call);
  if (call.operation.url || Object.keys(headers).length === 0) return request;
  // The type of a form has a boundary that only `fetch` knows.
  const { "content-type": _, ...added } = plainHeaders(new Headers(headers));
  return { ...request, headers: { ...added, ...request.headers } };
}

function factsOf({ head, refusal }: CallResponse, quotaHeaders: QuotaHeaders) {
  const code = refusal?.code;
  const rateLimit = quotaState(head.headers, quotaHeaders);
  return {
    status: head.status,
    ok: !refusal,
    ...(code !== undefined && { code }),
    ...(rateLimit && { rateLimit }),
  };
}

/** Waits for an async hook, whose type says that it returns nothing; `undefined` for any other. */
export function finished(result: unknown, call: Call): Promise<void> | undefined {
  if (typeof (result as PromiseLike<unknown> | undefined)?.then !== "function") return undefined;
  return untilAborted(
    Promise.resolve(result).then(() => {}),
    call,
  );
}
