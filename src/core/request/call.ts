import type { ErrorContext } from "../errors/errors.ts";
import type { OperationRow } from "./operation.ts";
import type { Reply } from "./reply.ts";

/** One call on its way through the layers, which only read it, save `attempts`. */
export interface Call extends ErrorContext {
  readonly operation: OperationRow;
  /** Whether the request may be sent again. */
  readonly retry: OperationRow["retry"];
  /** Aborts with the caller's reason, or with a `TimeoutError`. */
  readonly signal: AbortSignal | undefined;
  /** When the call's time is up, in the clock's milliseconds; `Infinity` without a limit. */
  readonly deadline: number;
  /** The limit in milliseconds that led to `deadline`. */
  readonly timeout: number;
  /** Written by the outermost layer alone, before each attempt (`retry`, or `once`); read by errors and hooks' events. */
  attempts: number;
  /** Stands for the call in events. */
  readonly key: object;
}

/** The part of `fetch` that a client uses: the platform's own fits, and so do those of other libraries. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * A request before `fetch` makes its own out of it. Not a `Request`: two of those for every attempt would be the
 * most expensive part of a call. No layer changes it: one that adds something hands on a copy.
 */
export interface CallRequest {
  readonly method: string;
  readonly url: string;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A stream can be sent only once; anything else serves every attempt. */
  readonly body?: Exclude<RequestInit["body"], undefined>;
  /** What else `fetch` is told, such as `credentials`. */
  readonly init?: RequestInit;
  /** Used for this call instead of the client's own. */
  readonly fetch?: Fetch;
}

/**
 * The one seam of a client: sends a request on behalf of a call. Authentication, retry, rate limit and hooks each take
 * one and give one back, and know nothing of each other; the innermost one, `transport`, is made of `fetch`.
 */
export type Send = (request: CallRequest, call: Call) => Promise<Reply>;
