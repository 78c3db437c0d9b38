import type { Clock } from "../limits/clock.ts";
import type { Call, Send } from "./call.ts";

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

export interface ResponseEvent extends CallEvent {
  readonly status: number;
  /** Milliseconds from sending the request until the whole body was read. */
  readonly duration: number;
  /** Whether the call succeeded; some vendors refuse with status 200. */
  readonly ok: boolean;
  /** The vendor's code of a refusal, where it has one. */
  readonly code?: number | string;
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
 * Hooks are called synchronously; what they throw ends the call. Each `onRequest` is followed by one `onResponse` or
 * one `onFailure`.
 */
export interface Hooks {
  onRequest?: (event: CallEvent) => void;
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
export function observe(send: Send, hooks: Hooks, clock: Clock): Send {
  const { onRequest, onResponse, onFailure } = hooks;
  if (!onRequest && !onResponse && !onFailure) return send;
  return async (request, call) => {
    const begin = clock.now();
    const event = () => ({ ...callEvent(call), duration: clock.now() - begin });
    onRequest?.(callEvent(call));
    const response = await send(request, call).catch((error: unknown) => {
      onFailure?.({ ...event(), error });
      throw error;
    });
    const { head, data, refusal } = response;
    const code = refusal?.code;
    try {
      onResponse?.({ ...event(), status: head.status, ok: !refusal, ...(code !== undefined && { code }) });
    } catch (error) {
      // These bytes will not be read, and they keep a connection open.
      if (data instanceof ReadableStream) data.cancel(error).catch(() => {});
      throw error;
    }
    return response;
  };
}
