import { chunksOf, type IdleLimit } from "./chunks-of.ts";
import { decodeText } from "./decode-text.ts";

/**
 * A stream as text, within limits.
 * @param maxBytes of the stream; beyond it, `tooLarge` creates the error
 * @throws what the stream or a limit throws
 */
export async function collectText(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
  tooLarge: () => Error,
  idle?: IdleLimit,
): Promise<string> {
  const chunks = chunksOf(body, idle);
  const all: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await chunks.next();
      if (done || !value) return decodeText(all);
      size += value.byteLength;
      if (size > maxBytes) throw tooLarge();
      all.push(value);
    }
  } catch (error) {
    // Without this, the connection would stay in use.
    void chunks.return?.();
    throw error;
  }
}
