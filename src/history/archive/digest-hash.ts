import { mix } from "./digest.ts";

/**
 * A table from digests to words of 32 bits that are not 0. Strings as keys would take ten times the memory, and would be
 * moved around by the garbage collector.
 */
export interface DigestTable {
  /** The word of a digest; 0 if there is none. */
  get(high: number, low: number): number;
  /** @param word not 0 */
  set(high: number, low: number, word: number): void;
  /** Calls `replace` for every word and keeps what it returns, which is not 0. */
  replaceAll(replace: (word: number, high: number, low: number) => number): void;
}

/** The share of places that are used at most. */
const LOAD = 0.7;
const WORDS = 3;
const FIRST_CAPACITY = 1 << 12;
const LARGEST_CAPACITY = 1 << 20;
/** How much larger each part is than the one before, up to the largest. */
const GROWTH = 4;

/** Digest and word, one after another; the word is 0 in a free place. */
interface Part {
  readonly places: Int32Array;
  readonly capacity: number;
  used: number;
}

/**
 * Digests in a hash table, about 20 bytes for each. It grows by parts that are never moved: a larger copy of the whole
 * would need twice the memory, and what it replaces would stay until the next garbage collection.
 */
export function createDigestHash(): DigestTable {
  const parts = [createPart(FIRST_CAPACITY)];
  /** The place that was found last: after `get`, `set` is usually for the same digest. */
  let part = parts[0] as Part;
  let at = 0;

  /** Finds the place of a digest, or the free one in the newest part. */
  const find = (high: number, low: number) => {
    const { places } = part;
    if (places[at] === high && places[at + 1] === low && places[at + 2] !== 0) return;
    const hash = mix(low ^ mix(high)) >>> 0;
    for (let index = 0; index < parts.length; index++) {
      part = parts[index] as Part;
      at = placeOf(part, hash, high, low);
      if (part.places[at + 2] !== 0) return;
    }
    if (part.used < part.capacity * LOAD) return;
    part = createPart(Math.min(part.capacity * GROWTH, LARGEST_CAPACITY));
    parts.push(part);
    at = placeOf(part, hash, high, low);
  };
  return {
    get(high, low) {
      find(high, low);
      return part.places[at + 2] as number;
    },
    set(high, low, word) {
      find(high, low);
      const { places } = part;
      if (places[at + 2] === 0) part.used++;
      places[at] = high;
      places[at + 1] = low;
      places[at + 2] = word;
    },
    replaceAll(replace) {
      for (const { places } of parts)
        for (let place = 0; place < places.length; place += WORDS) {
          const word = places[place + 2] as number;
          if (word !== 0)
            places[place + 2] = replace(word, places[place] as number, places[place + 1] as number);
        }
    },
  };
}

function createPart(capacity: number): Part {
  return { places: new Int32Array(capacity * WORDS), capacity, used: 0 };
}

/** The place of a digest in a part, or the free one where it belongs. */
function placeOf({ places, capacity }: Part, hash: number, high: number, low: number): number {
  let at = (hash & (capacity - 1)) * WORDS;
  while (places[at + 2] !== 0 && !(places[at + 1] === low && places[at] === high)) {
    at += WORDS;
    if (at === places.length) at = 0;
  }
  return at;
}
