/** A Huffman code of DEFLATE. */
export interface HuffmanCode {
  /** For the next bits of the input `symbol << 4 | length` of the code that they begin with; 0 if there is none. */
  readonly table: Uint16Array;
  /** The bits that are an index of the table. */
  readonly mask: number;
}

const LONGEST = 15;

/**
 * The code that gives each symbol so many bits, at most 15; a symbol with 0 does not occur.
 *
 * @throws Error if no such code exists
 */
export function createHuffmanCode(lengths: Uint8Array): HuffmanCode {
  const counts = new Uint16Array(LONGEST + 1);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] as number) + 1;
  const codes = new Uint16Array(LONGEST + 1);
  let longest = 1;
  for (let length = 1, code = 0; length <= LONGEST; length++) {
    code <<= 1;
    codes[length] = code;
    code += counts[length] as number;
    if (code > 1 << length) throw new Error("a code has too many symbols");
    if (counts[length]) longest = length;
  }
  const table = new Uint16Array(1 << longest);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const code = codes[length] as number;
    codes[length] = code + 1;
    for (let place = reverse(code, length); place < table.length; place += 1 << length)
      table[place] = (symbol << 4) | length;
  }
  return { table, mask: table.length - 1 };
}

/** Codes begin with their highest bit, everything else with the lowest. */
function reverse(code: number, length: number): number {
  let reversed = 0;
  for (let bit = 0; bit < length; bit++) reversed = (reversed << 1) | ((code >>> bit) & 1);
  return reversed;
}
