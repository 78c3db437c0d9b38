import type { ApiError } from "../errors/errors.ts";

/**
 * What of a response stands before its body. In truth it is the whole response that `fetch` gave, so that nobody pays
 * for headers that nobody reads.
 */
export type ResponseHead = Pick<
  Response,
  "status" | "statusText" | "headers" | "url" | "redirected" | "type"
>;

/**
 * What came back for a request: its data, or the error that it was refused with.
 *
 * It stands beside the response and adds nothing to it: the platform registers its responses for finalization, V8 keeps
 * what is registered until the old generation is collected, and with it would be kept every result.
 */
export type Reply = Accepted | Refused;

/** The server did what it was asked to. */
interface Accepted {
  readonly head: ResponseHead;
  /** The parsed body with exact integers, a stream where the operation gives bytes, `undefined` where it gives nothing. */
  readonly data: unknown;
  readonly refusal?: undefined;
}

/** The server refused; with some vendors the status says success all the same. */
interface Refused {
  readonly head: ResponseHead;
  readonly data?: undefined;
  /** Made once, of the redacted body: what hooks and retries look at is what the caller catches. */
  readonly refusal: ApiError;
  /** The redacted body where it is not JSON: whole, while the error keeps its beginning. */
  readonly text: string | undefined;
}
