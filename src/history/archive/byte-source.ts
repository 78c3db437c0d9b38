/** Bytes that are read in order, in chunks or one by one. */
export interface ByteSource {
  /** The next chunk; `undefined` at the end. */
  next(): Promise<Uint8Array | undefined>;
  /** Puts back the rest of the last chunk. */
  unread(rest: Uint8Array): void;
  /** The next `count` bytes; fewer at the end. */
  take(count: number): Promise<Uint8Array>;
  return(): Promise<unknown>;
}

export function createByteSource(bytes: AsyncIterator<Uint8Array, unknown>): ByteSource {
  let kept: Uint8Array = EMPTY;
  const next = async () => {
    if (kept.length > 0) {
      const chunk = kept;
      kept = EMPTY;
      return chunk;
    }
    for (;;) {
      const { done, value } = await bytes.next();
      if (done) return undefined;
      if (value.length > 0) return value;
    }
  };
  const unread = (rest: Uint8Array) => {
    kept = kept.length === 0 ? rest : join(rest, kept);
  };
  return {
    next,
    unread,
    async take(count) {
      let taken = EMPTY;
      while (taken.length < count) {
        const chunk = await next();
        if (!chunk) break;
        const missing = count - taken.length;
        taken = join(taken, chunk.subarray(0, missing));
        unread(chunk.subarray(missing));
      }
      return taken;
    },
    return: async () => bytes.return?.(),
  };
}

const EMPTY: Uint8Array = new Uint8Array();

/** Both one after the other. */
export function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
