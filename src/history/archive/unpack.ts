import { chunksOf } from "./chunks-of.ts";

/** How many bytes Node's zlib may decompress ahead of the reader: enough to keep its threads busy. */
const READ_AHEAD = 1 << 18;
const CHUNK = 1 << 16;

/** Creates the error for truncated or damaged bytes; its cause is the decompressor's error. */
type Damaged = (cause: unknown) => unknown;

/**
 * The content of a file as a stream, unpacked as many times as it is packed: stores and proxies compress files that are
 * gzip already, or decompress them. It relies on the file's first bytes, since no header is reliable.
 */
export async function* unpack(
  bytes: AsyncIterable<Uint8Array>,
  damaged: Damaged,
): AsyncGenerator<Uint8Array, void, undefined> {
  const source = bytes[Symbol.asyncIterator]();
  try {
    const { begin, packed } = await readBegin(source);
    const whole = prepend(begin, source);
    yield* packed ? unpack(inflate(whole, damaged), damaged) : whole;
  } finally {
    await source.return?.();
  }
}

/** As many chunks as are needed for the first two bytes. */
async function readBegin(source: AsyncIterator<Uint8Array>) {
  const begin: Uint8Array[] = [];
  const head: number[] = [];
  while (head.length < 2) {
    const { done, value } = await source.next();
    if (done) break;
    begin.push(value);
    head.push(...value.subarray(0, 2));
  }
  return { begin, packed: head[0] === 0x1f && head[1] === 0x8b };
}

async function* prepend(begin: Uint8Array[], source: AsyncIterator<Uint8Array>) {
  yield* begin;
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
}

type Zlib = typeof import("node:zlib");

function inflate(bytes: AsyncGenerator<Uint8Array>, damaged: Damaged): AsyncIterable<Uint8Array> {
  // Imported in a way that bundlers for browsers do not see. It unpacks in threads of its own, in half the time of
  // Node's DecompressionStream.
  const { process } = globalThis as { process?: { getBuiltinModule?(id: string): unknown } };
  const zlib = process?.getBuiltinModule?.("node:zlib") as Zlib | undefined;
  return zlib ? inflateByZlib(bytes, damaged, zlib) : inflateByStream(bytes, damaged);
}

async function* inflateByZlib(bytes: AsyncGenerator<Uint8Array>, damaged: Damaged, zlib: Zlib) {
  const gunzip = zlib.createGunzip({ chunkSize: CHUNK, readableHighWaterMark: READ_AHEAD } as object);
  let failure: { error: unknown } | undefined;
  let wake = () => {};
  for (const event of ["drain", "close"]) gunzip.on(event, () => wake());
  const feed = async () => {
    for await (const chunk of bytes) {
      if (gunzip.destroyed) return;
      if (gunzip.write(chunk)) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (!gunzip.destroyed) gunzip.end();
  };
  feed().catch((error: unknown) => {
    failure = { error };
    gunzip.destroy(error as Error);
  });
  try {
    yield* gunzip as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw failure ? failure.error : damaged(cause);
  } finally {
    gunzip.destroy();
  }
}

async function* inflateByStream(bytes: AsyncGenerator<Uint8Array>, damaged: Damaged) {
  let failure: { error: unknown } | undefined;
  const source = new ReadableStream<BufferSource>({
    async pull(controller) {
      try {
        const { done, value } = await bytes.next();
        if (done) controller.close();
        else controller.enqueue(value as Uint8Array<ArrayBuffer>);
      } catch (error) {
        failure = { error };
        controller.error(error);
      }
    },
    cancel: async () => void (await bytes.return(undefined)),
  });
  try {
    yield* chunksOf(source.pipeThrough(new DecompressionStream("gzip")));
  } catch (cause) {
    throw failure ? failure.error : damaged(cause);
  }
}
