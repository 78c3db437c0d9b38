/**
 * Digests in ascending order, each with a word of 32 bits. Most ids of an hour ascend: then a digest takes 12 bytes and
 * nothing else, and whoever reads them in order never has to search.
 */
export interface DigestRun {
  /** Appends a digest, if it is above all others. */
  append(high: number, low: number, word: number): boolean;
  /** The place of a digest; -1 if it is not there. */
  find(high: number, low: number): number;
  wordAt(place: number): number;
  setWord(place: number, word: number): void;
  forEach(visit: (place: number, high: number, low: number) => void): void;
}

const WORDS = 3;
/** How many digests a block has; blocks are never moved. */
const BLOCK_BITS = 12;
const BLOCK = 1 << BLOCK_BITS;

export function createDigestRun(): DigestRun {
  const blocks: Int32Array[] = [];
  let size = 0;
  let lastHigh = 0;
  let lastLow = 0;
  /** The place that was found last. */
  let found = -1;

  const read = (place: number, word: number) =>
    (blocks[place >>> BLOCK_BITS] as Int32Array)[(place & (BLOCK - 1)) * WORDS + word] as number;
  /** Negative if the digest at a place is below this one, 0 if it is the same. */
  const compare = (place: number, high: number, low: number) =>
    read(place, 0) - high || (read(place, 1) >>> 0) - (low >>> 0);
  const isAbove = (high: number, low: number) =>
    size === 0 || high > lastHigh || (high === lastHigh && low >>> 0 > lastLow >>> 0);

  /** From the end backwards in steps that double, since what is out of order is mostly near the end. */
  const search = (high: number, low: number) => {
    let end = size;
    let begin = size - 1;
    for (let step = 1; begin > 0 && compare(begin, high, low) > 0; step *= 2) {
      end = begin;
      begin = Math.max(0, begin - step);
    }
    while (begin < end) {
      const middle = (begin + end) >>> 1;
      const order = compare(middle, high, low);
      if (order === 0) return middle;
      if (order < 0) begin = middle + 1;
      else end = middle;
    }
    return -1;
  };
  return {
    append(high, low, word) {
      if (!isAbove(high, low)) return false;
      const at = (size & (BLOCK - 1)) * WORDS;
      if (at === 0) blocks.push(new Int32Array(BLOCK * WORDS));
      const block = blocks[size >>> BLOCK_BITS] as Int32Array;
      block[at] = lastHigh = high;
      block[at + 1] = lastLow = low;
      block[at + 2] = word;
      found = size++;
      return true;
    },
    find(high, low) {
      if (isAbove(high, low)) return -1;
      if (found >= 0 && compare(found, high, low) === 0) return found;
      // The next one, when they are read again.
      if (found + 1 < size && compare(found + 1, high, low) === 0) return ++found;
      const place = search(high, low);
      if (place >= 0) found = place;
      return place;
    },
    wordAt: (place) => read(place, 2),
    setWord(place, word) {
      (blocks[place >>> BLOCK_BITS] as Int32Array)[(place & (BLOCK - 1)) * WORDS + 2] = word;
    },
    forEach(visit) {
      for (let place = 0; place < size; place++) visit(place, read(place, 0), read(place, 1));
    },
  };
}
