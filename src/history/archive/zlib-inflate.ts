import type { ByteSource } from "./byte-source.ts";

export type Zlib = typeof import("node:zlib");

const CHUNK = 1 << 17;
/** How many chunks Node's zlib may decompress ahead of the reader: enough to keep its threads busy. */
const READ_AHEAD = 2;
/** How many bytes are read before the event loop gets a turn. */
const TURN = 1 << 16;

/** Unpacks DEFLATE by Node's zlib, up to its end. */
export async function* inflateByZlib(
  bytes: ByteSource,
  damaged: (cause: unknown) => unknown,
  zlib: Zlib,
): AsyncGenerator<Uint8Array, void, undefined> {
  // In object mode chunks are not joined, which would copy them.
  const ahead = { readableObjectMode: true, readableHighWaterMark: READ_AHEAD };
  const inflater = zlib.createInflateRaw({ chunkSize: CHUNK, ...ahead });
  let failure: { error: unknown } | undefined;
  let wake = () => {};
  inflater.on("close", () => wake());
  const write = (chunk: Uint8Array) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      if (inflater.destroyed) resolve();
      else inflater.write(chunk, () => resolve());
    });
  const feed = async () => {
    for (let fed = 0; !inflater.destroyed; ) {
      const chunk = await bytes.next();
      if (!chunk) return inflater.end();
      await write(chunk);
      const used = inflater.bytesWritten - fed;
      fed = inflater.bytesWritten;
      // It uses everything, unless the end is in it.
      if (used < chunk.length) return bytes.unread(chunk.subarray(used));
    }
  };
  const feeding = feed().catch((error: unknown) => {
    failure = { error };
    inflater.destroy(error as Error);
  });
  try {
    for await (const chunk of inflater as AsyncIterable<Uint8Array>) {
      for (let at = 0; at < chunk.length; at += TURN) {
        yield chunk.subarray(at, at + TURN);
        // Without it, zlib's thread would get nothing to do until everything ahead has been read, and V8, which collects
        // garbage between two turns while there is little to keep, would have to enlarge its heap.
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    await feeding;
  } catch (cause) {
    throw failure ? failure.error : damaged(cause);
  } finally {
    inflater.destroy();
  }
}
