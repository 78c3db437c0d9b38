import type { ApiError } from "../errors/errors.ts";
import type { ResponseHead } from "./response-head.ts";

/**
 * A response as the layers exchange it: its body has been read, and it has either the data or the error.
 *
 * It is an object of its own and adds nothing to the response that `fetch` returned: the platform registers such
 * responses for finalization, V8 keeps what is registered until the old generation is collected, and would keep every
 * result with it. (Responses created by the constructor are not registered.)
 */
export type CallResponse = Accepted | Refused;

/** The server did what the request says. */
interface Accepted {
  readonly head: ResponseHead;
  /** The parsed body with exact integers, a stream where success is bytes, `undefined` where it has no body. */
  readonly data: unknown;
  readonly refusal?: undefined;
}

/** The server refused; some vendors do so with a status that means success. */
interface Refused {
  readonly head: ResponseHead;
  readonly data?: undefined;
  /** Created once, from the redacted body: layers and hooks see the same error that the caller catches. */
  readonly refusal: ApiError;
  /** The full redacted body if it is not JSON; the error has only the beginning of it. */
  readonly text: string | undefined;
}
