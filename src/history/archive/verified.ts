import { crc32 } from "./crc32.ts";

const BLOCK = 1 << 16;

/**
 * The content of a file, read twice: first to its end, which checks it, and then again; a block that is not the same as
 * before is an error, and is not returned. Only 4 bytes of each 64 KiB are kept.
 */
export async function* verified(
  open: () => AsyncIterable<Uint8Array>,
  damaged: (cause: unknown) => unknown,
): AsyncGenerator<Uint8Array, void, undefined> {
  const sums: number[] = [];
  for await (const block of blocksOf(open())) sums.push(crc32(block));
  let index = 0;
  for await (const block of blocksOf(open())) {
    if (sums[index++] !== crc32(block)) throw damaged(new Error("the file is not the same as before"));
    yield block;
  }
  if (index !== sums.length) throw damaged(new Error("the file is shorter than before"));
}

/** Blocks of the same size, except for the last. */
async function* blocksOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let block = new Uint8Array(BLOCK);
  let filled = 0;
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + BLOCK - filled);
      block.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < BLOCK) continue;
      yield block;
      block = new Uint8Array(BLOCK);
      filled = 0;
    }
  if (filled > 0) yield block.subarray(0, filled);
}
