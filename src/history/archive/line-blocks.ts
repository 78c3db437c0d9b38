import { joinBytes } from "../../core/request/join-bytes.ts";
import { type LineScan, scanLine } from "./scan-line.ts";

/** Whole lines of a file. Positions in it are in bytes. */
export interface LineBlock {
  readonly length: number;
  /** Whether it is only the beginning of a line, and the line is longer than allowed. */
  readonly tooLong: boolean;
  /** What there is in the line whose end was found last. */
  readonly found: Readonly<LineScan>;
  /** Finds the end of the line that begins at a position; -1 for the last line of a file if it has no newline. */
  endOf(begin: number): number;
  /** The line whose end was found last. */
  read(begin: number, end: number): string;
}

const NEWLINE = 10;

/** How many bytes of a line that is too long are kept. */
const EXCERPT = 200;

/**
 * Splits bytes into blocks that end at the end of a line, so that no character is split either.
 *
 * @param longest the length of a line, in bytes; of a longer one there is only the beginning
 */
export async function* lineBlocks(
  bytes: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<LineBlock, void, undefined> {
  let rest: Uint8Array[] = [];
  let size = 0;
  let begun = false;
  let skipping = false;
  const takeBlocks = (last: Uint8Array) => {
    const block = joinBytes([...rest, last]);
    rest = [];
    size = 0;
    const hasMark = !begun && MARK.every((byte, at) => block[at] === byte);
    begun = true;
    return toBlocks(hasMark ? block.subarray(MARK.length) : block, longest);
  };
  for await (const whole of bytes) {
    const end = whole.lastIndexOf(NEWLINE) + 1;
    if (skipping && end === 0) continue;
    const chunk = skipping ? whole.subarray(whole.indexOf(NEWLINE) + 1) : whole;
    skipping = false;
    const lines = chunk.length - (whole.length - end);
    // Only the line that was cut is copied.
    const first = size > 0 && lines > 0 ? chunk.indexOf(NEWLINE) + 1 : 0;
    if (first > 0) yield* takeBlocks(chunk.subarray(0, first));
    if (lines > first) yield* takeBlocks(chunk.subarray(first, lines));
    if (lines < chunk.length) rest.push(chunk.subarray(lines));
    size += chunk.length - lines;
    if (size <= longest) continue;
    yield* takeBlocks(new Uint8Array());
    skipping = true;
  }
  if (size > 0) yield* takeBlocks(new Uint8Array());
}

/** The lines as one block, unless some of them are too long. */
function* toBlocks(bytes: Uint8Array, longest: number): Generator<LineBlock, void, undefined> {
  let begin = 0;
  if (bytes.length > longest)
    for (let at = 0, end = 0; at < bytes.length; at = end + 1) {
      const newline = bytes.indexOf(NEWLINE, at);
      end = newline === -1 ? bytes.length : newline;
      if (end - at <= longest) continue;
      if (begin < at) yield toBlock(bytes.subarray(begin, at));
      yield toBlock(bytes.subarray(at, at + EXCERPT), true);
      begin = end + 1;
    }
  if (begin < bytes.length) yield toBlock(bytes.subarray(begin));
}

/** The byte order mark. */
const MARK = [0xef, 0xbb, 0xbf];

function toBlock(bytes: Uint8Array, tooLong = false): LineBlock {
  const { Buffer } = globalThis as { Buffer?: typeof import("node:buffer").Buffer };
  const { length } = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  const found = { sum: 0, isAscii: false, isLarge: false };
  // When each line is decoded by itself, those in Latin-1 take half the memory and are parsed faster.
  const buffer = Buffer?.from(bytes.buffer, bytes.byteOffset, length);
  const lines = buffer ?? bytes;
  return {
    length,
    tooLong,
    found,
    endOf(begin) {
      const newline = lines.indexOf(NEWLINE, begin);
      scanLine(view, begin, newline === -1 ? length : newline, found);
      return newline;
    },
    read: buffer
      ? (begin, end) => buffer.toString(found.isAscii ? "latin1" : "utf8", begin, end)
      : createReader(bytes),
  };
}

/** Calling a `TextDecoder` takes longer than decoding a line, so what is ASCII is decoded as a whole. */
function createReader(bytes: Uint8Array): LineBlock["read"] {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const text = decoder.decode(bytes);
  if (text.length === bytes.length) return (begin, end) => text.slice(begin, end);
  return (begin, end) => decoder.decode(bytes.subarray(begin, end));
}
