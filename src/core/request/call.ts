import type { ErrorContext } from "../errors/errors.ts";
import type { Abortable } from "./abortable.ts";
import type { CallResponse } from "./call-response.ts";
import type { FetchText } from "./fetch-text.ts";
import type { OperationRow } from "./operation.ts";

/** One call on its way through the layers. They only read it, except `attempts`, `queued` and `url`. */
export interface Call extends ErrorContext, Abortable {
  readonly operation: OperationRow;
  /** Whether the request may be retried; `false`: not even if the server certainly did nothing. */
  readonly retry: OperationRow["retry"] | false;
  /** Aborts with the same reason; for a stream, with the caller's even after the call. */
  readonly signal: AbortSignal | undefined;
  /**
   * When the call times out, in milliseconds of the client's clock; `Infinity` without a limit. It moves while the call
   * is paused.
   */
  readonly deadline: number;
  /** The limit in milliseconds that led to `deadline`. */
  readonly timeout: number;
  /** Milliseconds that the call may wait for the client's own rate limit; `Infinity` without a limit. */
  readonly queueTimeout: number;
  /** Milliseconds that it has waited for it so far, written by the rate limit only. */
  queued: number;
  /** Stops the time that `deadline` limits, until the returned function is called: the call waits for the quota. */
  pause(): () => void;
  /**
   * Written before each attempt, by the outermost layer only (`retry` or `tryOnce`); errors and hook events have it.
   */
  attempts: number;
  /** Written by the innermost layer before each attempt: errors name its origin, and nothing else of it. */
  url?: string;
  /** Identifies the call in events. */
  readonly key: object;
}

/** The part of `fetch` that a client uses: the platform's own has this type, and so do those of other libraries. */
export interface Fetch {
  (url: string, init: RequestInit): Promise<Response>;
  /**
   * Used instead where it is there, unless a stream is needed: a `Response` costs more than all the rest.
   * @internal
   */
  readonly fetchText?: FetchText;
}

/**
 * A request as it is passed to `fetch`. Not a `Request`: two of those for every attempt would be the most expensive
 * part of a call. No layer changes it: a layer that adds something passes on a copy.
 */
export interface CallRequest {
  readonly method: string;
  readonly url: string;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A stream can be sent only once; anything else can be sent with every attempt. */
  readonly body?: Exclude<RequestInit["body"], undefined>;
  /** Further options for `fetch`, such as `credentials`. */
  readonly init?: RequestInit;
  /** Used for this call instead of the client's own. */
  readonly fetch?: Fetch;
  /**
   * Called when the request has waited for the quota: returns another one to send instead, such as one with a newer
   * token. It returns a promise if that takes a request of its own, for which no permit is kept.
   */
  readonly renew?: () => CallRequest | Promise<CallRequest> | undefined;
  /** Whether a redirect to this URL is followed. Without it, none is. */
  readonly mayFollow?: (target: URL) => boolean;
}

/**
 * The one seam of a client: sends a request on behalf of a call. Authentication, retry, rate limit and hooks each wrap
 * one and know nothing of each other; the innermost is `transport`, over `fetch`.
 */
export type Send = (request: CallRequest, call: Call) => Promise<CallResponse>;
