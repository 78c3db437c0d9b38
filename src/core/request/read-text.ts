import { DecodeError } from "../errors/errors.ts";
import { idleError } from "../errors/network-error.ts";
import type { Clock } from "../limits/clock.ts";
import type { Call } from "./call.ts";
import type { IdleLimit } from "./chunks-of.ts";
import { collectText } from "./collect-text.ts";
import type { TextRequestLimits } from "./fetch-text.ts";
import type { ResponseHead } from "./response-head.ts";

/** How much of a response is read, and how slow it may be. */
export interface ResponseLimits {
  /** Bytes of the body after decompression. Not for downloads, which are streams. Default 67,108,864 (64 MiB). */
  readonly responseBytes?: number;
  /** Milliseconds without a byte of the body, downloads included. Default 60,000; `0` = no limit. */
  readonly idle?: number;
}

/** The limits of a client. */
export type TextLimits = Required<ResponseLimits> & { readonly clock: Clock };

/**
 * The body of a response as text, within limits.
 * @throws DecodeError if it is too large, NetworkError if nothing arrives any more, or what the platform throws
 */
export async function readText(response: Response, call: Call, limits: TextLimits): Promise<string> {
  const { maxBytes, tooLarge, idle } = textRequestLimits(call, limits);
  const { body } = response;
  // Some platforms have responses without streams.
  if (!body || (!idle && isBounded(response, limits))) return response.text();
  return collectText(body, maxBytes, () => tooLarge(response), idle);
}

/** The limits of a call, for whoever reads its response. */
export function textRequestLimits(call: Call, limits: TextLimits): TextRequestLimits {
  // The deadline of the call comes first.
  const endsInTime = limits.idle === 0 || (call.timeout > 0 && call.timeout <= limits.idle);
  return {
    maxBytes: limits.responseBytes,
    tooLarge: (head) => tooLarge(head, call, limits),
    idle: endsInTime ? undefined : idleLimit(call, limits),
  };
}

/** The platform reads faster by itself, and may do so where the length is known. */
function isBounded({ headers, type }: Response, { responseBytes }: TextLimits): boolean {
  // Of a response from another origin, browsers do not show how it is compressed.
  if (type === "cors" || headers.has("content-encoding")) return false;
  return Number(headers.get("content-length") ?? Number.NaN) <= responseBytes;
}

/** How long the body of a call's response may be idle. */
export function idleLimit(call: Call, { idle, clock }: TextLimits): IdleLimit {
  return { clock, limit: idle, error: () => idleError(call, idle, call.url) };
}

function tooLarge({ status, headers }: ResponseHead, call: Call, { responseBytes }: TextLimits): DecodeError {
  const contentType = headers.get("content-type") ?? undefined;
  return new DecodeError(call, `the body is larger than limits.responseBytes, ${responseBytes} bytes`, {
    status,
    contentType,
    excerpt: "",
    cut: false,
  });
}
