import type { Abortable } from "./abortable.ts";
import type { IdleLimit } from "./chunks-of.ts";
import type { ResponseHead } from "./response-head.ts";

/**
 * Sends a request and reads the whole response as text, within limits; follows no redirect. It rejects as `fetch` does,
 * with the reason of the call, or with the error that a limit creates.
 */
export type FetchText = (request: TextRequest) => Promise<TextResponse>;

export interface TextRequest {
  readonly method: string;
  readonly url: string;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Exclude<RequestInit["body"], undefined>;
  /** The call that it is part of: when it aborts, so does the request, with the same reason. */
  readonly call: Abortable;
  readonly limits: TextRequestLimits;
}

export interface TextRequestLimits {
  /** Bytes of the body after decompression. */
  readonly maxBytes: number;
  readonly tooLarge: (head: ResponseHead) => Error;
  /** How long the body may be idle. */
  readonly idle: IdleLimit | undefined;
}

export interface TextResponse extends ResponseHead {
  readonly text: string;
}

/** A response whose body may have been read. */
export type AnyResponse = Response | TextResponse;

export function isText(response: AnyResponse): response is TextResponse {
  return typeof response.text === "string";
}
