import type { ApiError } from "../errors/errors.ts";

/**
 * What of a response comes before its body. At run time it is the whole response that `fetch` returned, so that no
 * call pays for headers that nobody reads.
 */
export type ResponseHead = Pick<Response, "status" | "statusText" | "headers" | "url" | "redirected">;

/**
 * A response as the layers exchange it: read, and either data or the error that it is.
 *
 * It stands beside the response that `fetch` returned and adds nothing to that: the platform registers such responses for
 * finalization, V8 keeps what is registered until the old generation is collected, and would keep every result with it.
 * (Responses that code makes by the constructor are not registered.)
 */
export type CallResponse = Accepted | Refused;

/** The server did what it was asked to. */
interface Accepted {
  readonly head: ResponseHead;
  /** The parsed body with exact integers, a stream where success is bytes, `undefined` where it has no body. */
  readonly data: unknown;
  readonly refusal?: undefined;
}

/** The server refused; some vendors do so with a status of success. */
interface Refused {
  readonly head: ResponseHead;
  readonly data?: undefined;
  /** Made once, from the redacted body: what layers and hooks look at is what the caller catches. */
  readonly refusal: ApiError;
  /** The redacted body in full where it is not JSON; the error has the beginning of it. */
  readonly text: string | undefined;
}
