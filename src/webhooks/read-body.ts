import type { Clock } from "../core/limits/clock.ts";
import { Refusal } from "./refusal.ts";

export interface BodyLimits {
  /** Bytes. */
  readonly maxBytes: number;
  /** Milliseconds for all of it. */
  readonly maxTime: number;
  readonly clock: Clock;
}

/**
 * The body of a request as text.
 * @throws Refusal if it is too large, too slow, incomplete or not UTF-8
 */
export async function readBody(request: Request, { maxBytes, maxTime, clock }: BodyLimits): Promise<string> {
  const tooLarge = () => new Refusal(413, `The body has more than ${maxBytes} bytes.`);
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge();
  const reader = request.body?.getReader();
  if (!reader) return "";
  let isLate = false;
  // Canceling ends the read that is waiting.
  const stop = clock.timer(maxTime, () => {
    isLate = true;
    void cancel(reader);
  });
  try {
    const bytes = await collect(reader, maxBytes, tooLarge);
    if (isLate) throw new Refusal(408, `The body took longer than ${maxTime} ms.`);
    return decode(bytes);
  } catch (error) {
    void cancel(reader);
    throw error instanceof Refusal ? error : new Refusal(400, "The body is incomplete.");
  } finally {
    stop();
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function collect(reader: Reader, max: number, tooLarge: () => Refusal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return join(chunks, size);
    size += value.byteLength;
    if (size > max) throw tooLarge();
    chunks.push(value);
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, "The body is not UTF-8.");
  }
}

/** A stream that has failed rejects this too. */
const cancel = (reader: Reader) => reader.cancel().catch(() => {});
