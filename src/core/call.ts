import type { ErrorContext } from "./errors.ts";
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
}

/**
 * The one seam of a client: `fetch` that also knows the call it serves. Authentication, retry, rate limit and
 * decoding each take one and give one back, and know nothing of each other.
 */
export type Send = (request: Request, call: Call) => Promise<Response>;
