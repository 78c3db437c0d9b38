import type { Call, Send } from "./call.ts";
import type { Clock } from "./clock.ts";

/** What hooks are told: the operation and its path template, never ids, bodies or credentials. */
export interface CallEvent {
  readonly operationId: string;
  /** Method and path template, such as `GET /v2/messages`. */
  readonly route: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

export interface ResponseEvent extends CallEvent {
  readonly status: number;
  /** Milliseconds from sending until the whole body was read. */
  readonly duration: number;
}

export interface RetryEvent extends CallEvent {
  /** Milliseconds until the next attempt. */
  readonly delay: number;
  /** Status of the answer that is not accepted; absent when there was none. */
  readonly status?: number;
  /** The failure, when there was no answer. */
  readonly error?: unknown;
}

/** Hooks are called synchronously; what they throw ends the call. */
export interface Hooks {
  onRequest?: (event: CallEvent) => void;
  onResponse?: (event: ResponseEvent) => void;
  onRetry?: (event: RetryEvent) => void;
}

export function callEvent(call: Call): CallEvent {
  return { operationId: call.operationId, route: call.route, attempt: call.attempts };
}

/** Tells the hooks of every attempt and every answer. */
export function observe(send: Send, { onRequest, onResponse }: Hooks, clock: Clock): Send {
  if (!onRequest && !onResponse) return send;
  return async (request, call) => {
    const begin = clock.now();
    onRequest?.(callEvent(call));
    const response = await send(request, call);
    onResponse?.({ ...callEvent(call), status: response.status, duration: clock.now() - begin });
    return response;
  };
}
