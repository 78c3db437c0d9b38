import type { ErrorContext } from "../errors/errors.ts";
import type { RedactText } from "../errors/redact.ts";
import type { OperationRow } from "./operation.ts";

/** One call on its way through the layers. */
export interface Call extends ErrorContext {
  readonly operation: OperationRow;
  /** Whether the request may be repeated. */
  readonly retry: OperationRow["retry"];
  /** Aborts with the caller's reason, or with a `TimeoutError`. */
  readonly signal: AbortSignal | undefined;
  /** When the call's time is up, in the clock's milliseconds; `Infinity` without a limit. */
  readonly deadline: number;
  /** The limit in milliseconds that led to `deadline`. */
  readonly timeout: number;
  /** Counted up by the retry layer. */
  attempts: number;
  /** Stands for the call in events. */
  readonly key: object;
  /** Set by each attempt: takes out the client's secrets, and what is secret of the request. */
  redact: RedactText;
}

/** The part of `fetch` that a client uses: the platform's own fits, and so do those of other libraries. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * A request before `fetch` makes its own out of it. Not a `Request`: two of those for every attempt would be the
 * most expensive part of a call.
 */
export interface CallRequest {
  readonly method: string;
  readonly url: string;
  /** Layers change them in place; what one attempt sets, the next one finds. */
  readonly headers: Headers;
  /** A stream can be sent only once; anything else serves every attempt. */
  readonly body?: Exclude<RequestInit["body"], undefined>;
  /** What else `fetch` is told, such as `credentials`. */
  readonly init?: RequestInit;
  /** Used for this call instead of the client's own. */
  readonly fetch?: Fetch;
}

/**
 * The one seam of a client: `fetch` that also knows the call it serves. Authentication, retry, rate limit and
 * decoding each take one and give one back, and know nothing of each other.
 */
export type Send = (request: CallRequest, call: Call) => Promise<Response>;
