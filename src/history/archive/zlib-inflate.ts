import type { ByteSource } from "./byte-source.ts";

export type Zlib = typeof import("node:zlib");

const CHUNK = 1 << 17;
/** How many chunks Node's zlib may decompress ahead of the reader: enough to keep its threads busy. */
const READ_AHEAD = 2;
/** How many bytes are read before the event loop gets a turn. */
const TURN = 1 << 16;

type Inflater = ReturnType<Zlib["createInflateRaw"]>;

/** Unpacks DEFLATE by Node's zlib, up to its end. What precedes a damage is returned before the error is thrown. */
export async function* inflateByZlib(
  bytes: ByteSource,
  damaged: (cause: unknown) => unknown,
  zlib: Zlib,
): AsyncGenerator<Uint8Array, void, undefined> {
  // In object mode chunks are not joined, which would copy them.
  const ahead = { readableObjectMode: true, readableHighWaterMark: READ_AHEAD };
  const inflater = zlib.createInflateRaw({ chunkSize: CHUNK, ...ahead });
  let failure: { error: unknown } | undefined;
  inflater.on("error", (cause) => {
    failure ??= { error: damaged(cause) };
  });
  const feeding = feed(inflater, bytes).catch((error: unknown) => {
    failure = { error };
    inflater.destroy();
  });
  try {
    for await (const chunk of chunksOf(inflater)) {
      for (let at = 0; at < chunk.length; at += TURN) {
        yield chunk.subarray(at, at + TURN);
        // Without it, zlib's thread would get nothing to do until everything ahead has been read, and V8, which collects
        // garbage between two turns while there is little to keep, would have to enlarge its heap.
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    if (failure) throw failure.error;
    await feeding;
  } finally {
    inflater.destroy();
  }
}

/** Passes on bytes until zlib has reached the end, and puts back what follows it. */
async function feed(inflater: Inflater, bytes: ByteSource): Promise<void> {
  let wake = () => {};
  inflater.once("close", () => wake());
  const write = (chunk: Uint8Array) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      if (inflater.destroyed) resolve();
      else inflater.write(chunk, () => resolve());
    });
  for (let fed = 0; !inflater.destroyed; ) {
    const chunk = await bytes.next();
    if (!chunk) return void inflater.end();
    await write(chunk);
    const used = inflater.bytesWritten - fed;
    fed = inflater.bytesWritten;
    // It uses everything, unless the end is in it.
    if (used < chunk.length) return bytes.unread(chunk.subarray(used));
  }
}

/** Iterating over the stream itself would skip the chunks that are left in it when zlib fails. */
async function* chunksOf(inflater: Inflater): AsyncGenerator<Uint8Array, void, undefined> {
  let over = false;
  let wake = () => {};
  inflater.on("readable", () => wake());
  for (const event of ["end", "close"])
    inflater.once(event, () => {
      over = true;
      wake();
    });
  for (;;) {
    const chunk = inflater.read() as Uint8Array | null;
    if (chunk) yield chunk;
    else if (over) return;
    else
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
}
