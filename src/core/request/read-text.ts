import { DecodeError } from "../errors/errors.ts";
import { idleError } from "../errors/network-error.ts";
import type { Clock } from "../limits/clock.ts";
import type { Call } from "./call.ts";
import { chunksOf, type IdleLimit } from "./chunks-of.ts";

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
  // The deadline of the call comes first.
  const endsInTime = limits.idle === 0 || (call.timeout > 0 && call.timeout <= limits.idle);
  const { body } = response;
  // Some platforms have responses without streams.
  if (!body || (endsInTime && isBounded(response, limits))) return response.text();
  const chunks = chunksOf(body, endsInTime ? undefined : idleLimit(call, limits));
  try {
    return await collect(chunks, limits.responseBytes, () => tooLarge(response, call, limits));
  } catch (error) {
    // Without this, the connection would stay in use.
    void chunks.return?.();
    throw error;
  }
}

type Chunks = ReturnType<typeof chunksOf>;

async function collect(chunks: Chunks, max: number, tooLarge: () => Error): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await chunks.next();
    if (done || !value) return text + decoder.decode();
    size += value.byteLength;
    if (size > max) throw tooLarge();
    text += decoder.decode(value, { stream: true });
  }
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

function tooLarge({ status, headers }: Response, call: Call, { responseBytes }: TextLimits): DecodeError {
  const contentType = headers.get("content-type") ?? undefined;
  return new DecodeError(call, `the body is larger than limits.responseBytes, ${responseBytes} bytes`, {
    status,
    contentType,
    excerpt: "",
    cut: false,
  });
}
