import { join } from "./byte-source.ts";
import { createHuffmanCode, type HuffmanCode } from "./huffman.ts";

/**
 * Unpacks DEFLATE (RFC 1951) where there is no zlib. Unlike `DecompressionStream`, it tells where the packed bytes end,
 * and it fails in the same way everywhere. At least 8 bytes have to follow the end, as they do in gzip.
 */
export interface Inflater {
  /** Adds packed bytes. */
  push(bytes: Uint8Array): void;
  /** Unpacks the next bytes: none if it needs more, or has reached the end. @throws Error if they are damaged */
  read(): Uint8Array;
  readonly ended: boolean;
  /** What was pushed and is not used. */
  readonly rest: Uint8Array;
}

/** How far back a repetition may reach. */
const WINDOW = 1 << 15;
const SPACE = 1 << 17;
/** The symbol at the end of a block; those below are bytes, those above lengths. */
const END = 256;
const LONGEST_REPETITION = 258;
/** A literal, or a length and a distance, never have as many bits as follow the end. */
const SYMBOL_BITS = 64;

interface Codes {
  readonly literals: HuffmanCode;
  readonly distances: HuffmanCode;
}

export function createInflater(): Inflater {
  const output = new Uint8Array(SPACE);
  let input: Uint8Array = new Uint8Array();
  let at = 0;
  /** Bits of the input before `at` that are not used yet, the next one lowest, and their number. */
  let hold = 0;
  let held = 0;
  let filled = 0;
  let taken = 0;
  let last = false;
  let ended = false;
  /** What the current block has: codes, or the number of bytes left in it that are not packed. */
  let block: Codes | number | undefined;

  const take = (bits: number) => {
    for (; held < bits; held += 8) {
      if (at === input.length) throw TOO_SHORT;
      hold |= (input[at++] as number) << held;
    }
    const value = hold & ((1 << bits) - 1);
    hold >>>= bits;
    held -= bits;
    return value;
  };
  const readBlockHeader = (): Codes | number => {
    last = take(1) === 1;
    const type = take(2);
    if (type === 1) return fixedCodes();
    if (type === 2) return readCodes(take);
    if (type === 3) throw new Error("a block has an unknown type");
    take(held % 8);
    const length = take(16);
    if (take(16) !== (length ^ 0xffff)) throw new Error("the length of a block is wrong");
    return length;
  };
  /** @returns whether there were enough bytes */
  const beginBlock = () => {
    const before = { at, hold, held };
    try {
      block = readBlockHeader();
      return true;
    } catch (error) {
      if (error !== TOO_SHORT) throw error;
      ({ at, hold, held } = before);
      return false;
    }
  };
  /** @returns whether the block has ended */
  const copy = (left: number) => {
    const count = Math.min(left, input.length - at, SPACE - filled);
    output.set(input.subarray(at, at + count), filled);
    at += count;
    filled += count;
    block = left - count;
    return block === 0;
  };
  /** @returns whether the block has ended; if not, the space is full, or bytes are needed */
  const unpack = ({ literals, distances }: Codes) => {
    // Variables of its own are much faster than those outside.
    let [next, bits, count, to] = [at, hold, held, filled];
    const bytes = input;
    const size = bytes.length;
    let over = false;
    while (to <= SPACE - LONGEST_REPETITION && count + (size - next) * 8 >= SYMBOL_BITS) {
      for (; count < 15; count += 8) bits |= (bytes[next++] as number) << count;
      const entry = literals.table[bits & literals.mask] as number;
      if (entry === 0) throw new Error("a code does not exist");
      bits >>>= entry & 15;
      count -= entry & 15;
      const symbol = entry >>> 4;
      if (symbol < END) {
        output[to++] = symbol;
        continue;
      }
      over = symbol === END;
      if (over) break;
      const more = LENGTH_BITS[symbol - END - 1];
      if (more === undefined) throw new Error("a length does not exist");
      for (; count < more + 15; count += 8) bits |= (bytes[next++] as number) << count;
      const length = (LENGTHS[symbol - END - 1] as number) + (bits & ((1 << more) - 1));
      bits >>>= more;
      const back = distances.table[bits & distances.mask] as number;
      bits >>>= back & 15;
      count -= more + (back & 15);
      const far = DISTANCE_BITS[back >>> 4] ?? 0;
      for (; count < far; count += 8) bits |= (bytes[next++] as number) << count;
      const distance = (DISTANCES[back >>> 4] ?? SPACE) + (bits & ((1 << far) - 1));
      bits >>>= far;
      count -= far;
      if (back === 0 || distance > to) throw new Error("a distance does not exist");
      for (const end = to + length; to < end; to++) output[to] = output[to - distance] as number;
    }
    [at, hold, held, filled] = [next, bits, count, to];
    return over;
  };
  /** Makes room for more, and keeps what a distance may reach. */
  const moveWindow = () => {
    if (filled <= SPACE - LONGEST_REPETITION) return;
    output.copyWithin(0, filled - WINDOW, filled);
    filled = WINDOW;
    taken = WINDOW;
  };
  const rest = () => input.subarray(at - (held >>> 3));
  return {
    push(bytes) {
      input = join(rest(), bytes);
      at = 0;
      held &= 7;
      hold &= (1 << held) - 1;
    },
    read() {
      moveWindow();
      while (!ended) {
        if (block === undefined && !beginBlock()) break;
        if (!(typeof block === "number" ? copy(block) : unpack(block as Codes))) break;
        block = undefined;
        ended = last;
      }
      const unpacked = output.slice(taken, filled);
      taken = filled;
      return unpacked;
    },
    get ended() {
      return ended;
    },
    get rest() {
      return rest();
    },
  };
}

const TOO_SHORT = new Error("more bytes are needed");

/** Reads the codes that a block brings with it. */
function readCodes(take: (bits: number) => number): Codes {
  const literals = take(5) + 257;
  const distances = take(5) + 1;
  const count = take(4) + 4;
  const bitsOfLengths = new Uint8Array(19);
  for (const symbol of LENGTH_ORDER.slice(0, count)) bitsOfLengths[symbol] = take(3);
  const { table, mask } = createHuffmanCode(bitsOfLengths);
  const lengths = new Uint8Array(literals + distances);
  for (let filled = 0; filled < lengths.length; ) {
    const symbol = readSymbol(table, mask, take);
    if (symbol === 16 && filled === 0) throw new Error("the first length of a code is a repetition");
    const value = symbol < 16 ? symbol : symbol === 16 ? (lengths[filled - 1] as number) : 0;
    const times = symbol < 16 ? 1 : symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7);
    if (filled + times > lengths.length) throw new Error("a code has too many lengths");
    lengths.fill(value, filled, filled + times);
    filled += times;
  }
  return {
    literals: createHuffmanCode(lengths.subarray(0, literals)),
    distances: createHuffmanCode(lengths.subarray(literals)),
  };
}

/** Bit by bit, so that nothing behind the symbol is needed. */
function readSymbol(table: Uint16Array, mask: number, take: (bits: number) => number): number {
  let code = 0;
  for (let bits = 1; 1 << (bits - 1) <= mask; bits++) {
    code |= take(1) << (bits - 1);
    const entry = table[code] as number;
    if ((entry & 15) === bits) return entry >>> 4;
  }
  throw new Error("a code does not exist");
}

let fixed: Codes | undefined;

/** The codes of blocks that bring none. */
function fixedCodes(): Codes {
  const lengths = Uint8Array.from({ length: 288 }, (_, symbol) =>
    symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
  );
  fixed ??= {
    literals: createHuffmanCode(lengths),
    distances: createHuffmanCode(new Uint8Array(30).fill(5)),
  };
  return fixed;
}

/** The order in which a block has the lengths of the code for lengths. */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BITS = Array.from({ length: 30 }, (_, symbol) => Math.max(0, (symbol >>> 1) - 1));
/** The shortest length and distance of each symbol; the longest length has one of its own. */
const LENGTHS = [...sumsFrom(3, LENGTH_BITS.slice(0, 28)), LONGEST_REPETITION];
const DISTANCES = sumsFrom(1, DISTANCE_BITS);

function sumsFrom(first: number, bits: readonly number[]): number[] {
  let sum = first;
  return bits.map((count) => {
    const value = sum;
    sum += 1 << count;
    return value;
  });
}
