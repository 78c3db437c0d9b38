import { type Digest, hashOf } from "./digest.ts";

/** Lines without an id, which are told apart by their text, and lines of the same text by their number. */
export interface OddLines {
  digestOf(line: string): Digest;
}

/** For one pass over the files of an hour. */
export function createOddLines(): OddLines {
  const counts = new Map<number, number>();
  return {
    digestOf(line) {
      const key = keyOf(hashOf(line));
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      // No id has a line break.
      return hashOf(`${count}\n${line}`);
    },
  };
}

/** 53 bits of a digest. */
export function keyOf({ high, low }: Digest): number {
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
