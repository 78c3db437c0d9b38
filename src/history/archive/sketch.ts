import { type Digest, mix } from "./digest.ts";

/** A record: the digest of its id, and that of its line. */
export interface Entry extends Digest {
  readonly content: number;
}

/**
 * A summary of a set of entries, of constant size: an invertible Bloom lookup table. Of two sets that differ in up to
 * about a hundred entries it finds those entries, without either set being stored. That is how a checkpoint of a few
 * kilobytes says which of a million records were handed out, even if their file has been written anew since.
 */
export interface Sketch {
  /** Adds an entry, or removes it. */
  toggle(high: number, low: number, content: number): void;
  /** The entries in one of the two sets and not in the other; `undefined` if there are too many to tell. */
  differences(other: Sketch): Entry[] | undefined;
  /** For `parseSketch`; empty for the empty set. */
  toString(): string;
  readonly cells: Int32Array;
}

/** An entry is in one cell of each part. */
const PARTS = 5;
const CELLS = 40;
/** A cell has the sum (by exclusive or) of the entries in it, and that of their checks. */
const WORDS = 4;

export function createSketch(cells = new Int32Array(PARTS * CELLS * WORDS)): Sketch {
  const toggleCell = (part: number, hash: number, entry: Entry, check: number) => {
    const at = (part * CELLS + ((hash * CELLS) >>> 16)) * WORDS;
    (cells[at] as number) ^= entry.high;
    (cells[at + 1] as number) ^= entry.low;
    (cells[at + 2] as number) ^= entry.content;
    (cells[at + 3] as number) ^= check;
  };
  const toggle = (high: number, low: number, content: number) => {
    const entry = { high, low, content };
    const check = checkOf(high, low, content);
    // 16 bits for each part.
    const first = mix(high ^ mix(low ^ mix(content)));
    const second = mix(first ^ check);
    toggleCell(0, first >>> 16, entry, check);
    toggleCell(1, first & 0xffff, entry, check);
    toggleCell(2, second >>> 16, entry, check);
    toggleCell(3, second & 0xffff, entry, check);
    toggleCell(4, mix(second) >>> 16, entry, check);
  };
  return {
    cells,
    toggle,
    differences(other) {
      const rest = createSketch(cells.map((word, at) => word ^ (other.cells[at] as number)));
      const found: Entry[] = [];
      for (let before = -1; before < found.length; ) {
        before = found.length;
        for (let at = 0; at < cells.length && found.length <= PARTS * CELLS; at += WORDS) {
          const entry = entryAlone(rest.cells, at);
          if (!entry) continue;
          found.push(entry);
          rest.toggle(entry.high, entry.low, entry.content);
        }
      }
      return rest.cells.every((word) => word === 0) ? found : undefined;
    },
    toString() {
      if (!cells.some(Boolean)) return "";
      const bytes = new Uint8Array(cells.length * 4);
      const view = new DataView(bytes.buffer);
      cells.forEach((word, index) => void view.setInt32(index * 4, word));
      return btoa(String.fromCharCode.apply(null, bytes as unknown as number[]));
    },
  };
}

const SIZE = PARTS * CELLS * WORDS;

/** @returns `undefined` if the string is not that of a sketch */
export function parseSketch(text: string): Sketch | undefined {
  if (text === "") return createSketch();
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    if (bytes.length !== SIZE * 4) return undefined;
    const view = new DataView(bytes.buffer);
    return createSketch(Int32Array.from({ length: SIZE }, (_, index) => view.getInt32(index * 4)));
  } catch {
    return undefined;
  }
}

function checkOf(high: number, low: number, content: number): number {
  return mix(mix(mix(content ^ 0x5bd1e995) + low) + high) | 1;
}

/** The entry of a cell that has only one. */
function entryAlone(cells: Int32Array, at: number): Entry | undefined {
  const [high = 0, low = 0, content = 0, check = 0] = cells.subarray(at, at + WORDS);
  return check !== 0 && check === checkOf(high, low, content) ? { high, low, content } : undefined;
}
