/** Whole lines of a file in one text. */
export interface LineBlock {
  /** Each line with its newline, which only the last one of a file may lack. */
  readonly text: string;
  /** Whether a number in it may be too long for JavaScript. */
  readonly large: boolean;
}

/** No line is that long; a file without newlines must not fill the memory. */
const LONGEST_LINE = 1 << 24;

const NEWLINE = 10;
/** What may stand right before a number: white space, `:`, `,`, `[` and its sign. */
const BEFORE_NUMBER: ReadonlySet<number | undefined> = new Set([9, 10, 13, 32, 44, 45, 58, 91]);
/** Digits that the largest exact integer, 2^53 − 1, has. */
const LONG = 16;

/**
 * Cuts bytes into blocks that end where a line does, so that no character is cut either: each block is decoded at once,
 * which costs a fraction of decoding line by line or as a stream.
 *
 * @throws RangeError when a line is longer than 16 MiB
 */
export async function* lineBlocks(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<LineBlock, void, undefined> {
  const decoder = new TextDecoder();
  const toBlock = (block: Uint8Array) => ({ text: decoder.decode(block), large: mayHoldLargeNumber(block) });
  let rest: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      yield toBlock(concat(rest, chunk.subarray(0, end)));
      rest = [];
      size = 0;
    }
    if (end < chunk.length) rest.push(chunk.subarray(end));
    size += chunk.length - end;
    if (size > LONGEST_LINE) throw new RangeError(`a line of more than ${LONGEST_LINE} bytes`);
  }
  if (size > 0) yield toBlock(concat(rest, new Uint8Array()));
}

function concat(parts: readonly Uint8Array[], last: Uint8Array): Uint8Array {
  if (parts.length === 0) return last;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, last.length));
  let at = 0;
  for (const part of [...parts, last]) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Whether a run of 16 digits stands where a number may. Ids are such runs in every line, but texts, and must not cost
 * the search for numbers. A run of 16 covers every 16th place somewhere.
 */
function mayHoldLargeNumber(bytes: Uint8Array): boolean {
  for (let at = LONG - 1; at < bytes.length; at += LONG) {
    if (!isDigit(bytes[at])) continue;
    let begin = at;
    let end = at + 1;
    while (isDigit(bytes[begin - 1])) begin--;
    while (isDigit(bytes[end])) end++;
    if (end - begin >= LONG && BEFORE_NUMBER.has(bytes[begin - 1])) return true;
  }
  return false;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}
