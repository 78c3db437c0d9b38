/**
 * Digests in ascending order, each with a word of 32 bits. Most ids of an hour ascend, and neighbors have the upper half
 * in common: then a digest takes 8 bytes and little else, and whoever reads them in order never has to search.
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

/** The lower half, and the word. */
const WORDS = 2;
/** How many digests a block has; blocks are never moved. */
const BLOCK_BITS = 12;
const BLOCK = 1 << BLOCK_BITS;

export function createDigestRun(): DigestRun {
  const blocks: Int32Array[] = [];
  /** The upper halves, each with the place where it begins; not on V8's heap, where they would be moved around. */
  let sections = new Int32Array(BLOCK);
  let sectionCount = 0;
  let size = 0;
  let lastHigh = 0;
  let lastLow = 0;
  /** The place that was found last, and that of its upper half. */
  let found = -1;
  let section = 0;

  const read = (place: number, word: number) =>
    (blocks[place >>> BLOCK_BITS] as Int32Array)[(place & (BLOCK - 1)) * WORDS + word] as number;
  const highOf = (index: number) => sections[2 * index] as number;
  const beginOf = (index: number) => (index < sectionCount ? (sections[2 * index + 1] as number) : size);
  const isAbove = (high: number, low: number) =>
    size === 0 || high > lastHigh || (high === lastHigh && low >>> 0 > lastLow);
  const appendSection = (high: number) => {
    if (2 * sectionCount === sections.length) {
      const before = sections;
      sections = new Int32Array(2 * before.length);
      sections.set(before);
    }
    section = sectionCount++;
    sections[2 * section] = high;
    sections[2 * section + 1] = size;
  };
  /** @returns whether there is such an upper half */
  const findSection = (high: number) => {
    if (highOf(section) === high) return true;
    // The next one, when they are read again.
    const isNext = section + 1 < sectionCount && highOf(section + 1) === high;
    const next = isNext ? section + 1 : search(0, sectionCount, (index) => highOf(index) - high);
    if (next >= 0) section = next;
    return next >= 0;
  };
  return {
    append(high, low, word) {
      if (!isAbove(high, low)) return false;
      const at = (size & (BLOCK - 1)) * WORDS;
      if (at === 0) blocks.push(new Int32Array(BLOCK * WORDS));
      if (size === 0 || high !== lastHigh) appendSection(high);
      const block = blocks[size >>> BLOCK_BITS] as Int32Array;
      block[at] = low;
      block[at + 1] = word;
      lastHigh = high;
      lastLow = low >>> 0;
      section = sectionCount - 1;
      found = size++;
      return true;
    },
    find(high, low) {
      if (isAbove(high, low) || !findSection(high)) return -1;
      const [begin, end] = [beginOf(section), beginOf(section + 1)];
      for (let place = Math.max(found, begin); place <= found + 1 && place < end; place++)
        if (read(place, 0) === low) {
          found = place;
          return place;
        }
      const place = search(begin, end, (at) => (read(at, 0) >>> 0) - (low >>> 0));
      if (place >= 0) found = place;
      return place;
    },
    wordAt: (place) => read(place, 1),
    setWord(place, word) {
      (blocks[place >>> BLOCK_BITS] as Int32Array)[(place & (BLOCK - 1)) * WORDS + 1] = word;
    },
    forEach(visit) {
      for (let index = 0; index < sectionCount; index++)
        for (let place = beginOf(index); place < beginOf(index + 1); place++)
          visit(place, highOf(index), read(place, 0));
    },
  };
}

/** The place between two where the order is 0; -1 if there is none. */
function search(from: number, to: number, order: (place: number) => number): number {
  let [begin, end] = [from, to];
  while (begin < end) {
    const middle = (begin + end) >>> 1;
    const found = order(middle);
    if (found === 0) return middle;
    if (found < 0) begin = middle + 1;
    else end = middle;
  }
  return -1;
}
