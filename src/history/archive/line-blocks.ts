import { sumOf } from "./sum-of.ts";

/** Whole lines of a file. Positions in it are in bytes. */
export interface LineBlock {
  readonly length: number;
  /** Whether a number in it may be too long for JavaScript. */
  readonly large: boolean;
  /** Whether it is only the beginning of a line, and the line is longer than allowed. */
  readonly tooLong?: boolean;
  /** The end of the line that begins at a position; -1 for the last line of a file if it has no newline. */
  endOf(begin: number): number;
  read(begin: number, end: number): string;
  /** 32 bits of a line. */
  sum(begin: number, end: number): number;
}

const NEWLINE = 10;
/** The bytes that may precede a number: white space, `:`, `,`, `[` and the minus sign. */
const mayPrecedeNumber = new Uint8Array(256);
for (const character of "\t\n\r ,-:[") mayPrecedeNumber[character.charCodeAt(0)] = 1;
/** The number of digits of the largest exact integer, 2^53 − 1. */
const LONG = 16;

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
    const block = concat(rest, last);
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
      yield { ...toBlock(bytes.subarray(at, at + EXCERPT)), tooLong: true };
      begin = end + 1;
    }
  if (begin < bytes.length) yield toBlock(bytes.subarray(begin));
}

/** The byte order mark. */
const MARK = [0xef, 0xbb, 0xbf];

function toBlock(bytes: Uint8Array): LineBlock {
  const { Buffer } = globalThis as { Buffer?: typeof import("node:buffer").Buffer };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const block = {
    large: mayHoldLargeNumber(bytes),
    length: bytes.length,
    sum: (begin: number, end: number) => sumOf(view, begin, end),
  };
  if (Buffer) {
    // When each line is decoded by itself, those in Latin-1 take half the memory and are parsed faster.
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return {
      ...block,
      endOf: (begin) => buffer.indexOf(NEWLINE, begin),
      read: (begin, end) => buffer.toString("utf8", begin, end),
    };
  }
  return { ...block, endOf: (begin) => bytes.indexOf(NEWLINE, begin), read: createReader(bytes) };
}

/** Calling a `TextDecoder` takes longer than decoding a line, so what is ASCII is decoded as a whole. */
function createReader(bytes: Uint8Array): LineBlock["read"] {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const text = decoder.decode(bytes);
  if (text.length === bytes.length) return (begin, end) => text.slice(begin, end);
  return (begin, end) => decoder.decode(bytes.subarray(begin, end));
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
 * Whether there is a run of 16 digits where a number may be. Ids are such runs too, in every line, but they are
 * strings, and must not lead to the slower parser. A run of 16 digits includes an index that is a multiple of 16, less
 * one.
 */
function mayHoldLargeNumber(bytes: Uint8Array): boolean {
  for (let at = LONG - 1; at < bytes.length; at += LONG) {
    if (!isDigit(bytes[at] as number)) continue;
    let begin = at;
    while (begin > 0 && isDigit(bytes[begin - 1] as number)) begin--;
    if (begin > 0 && mayPrecedeNumber[bytes[begin - 1] as number] === 0) continue;
    let end = at + 1;
    while (end < bytes.length && isDigit(bytes[end] as number)) end++;
    if (end - begin >= LONG) return true;
  }
  return false;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}
