import { mix } from "./digest.ts";

/** What one pass over the bytes of a line finds. */
export interface LineScan {
  /** 32 bits of the line; they depend on nothing else, not even on where it is. */
  sum: number;
  isAscii: boolean;
  /** Whether a number in it may be too long for JavaScript. */
  isLarge: boolean;
}

const STEP = 16;
/** Bits of four bytes: what all of them have in common if they are digits, and what none of them has if they are ASCII. */
const DIGITS = 0x30303030;
const DIGIT_BITS = 0xf0f0f0f0;
const HIGH_BITS = 0x80808080;

/** @param found where the results are written: there are millions of lines */
export function scanLine(bytes: DataView, begin: number, end: number, found: LineScan): void {
  // Four sums that do not wait for each other.
  let [a, b, c, d] = [end - begin, 0x5bd1e995, 0x2f0b4a27, 0x41c6ce57];
  let bits = 0;
  let isLarge = false;
  let at = begin;
  for (; at + STEP <= end; at += STEP) {
    const first = bytes.getInt32(at, true);
    const second = bytes.getInt32(at + 4, true);
    const third = bytes.getInt32(at + 8, true);
    const fourth = bytes.getInt32(at + 12, true);
    a = step(a ^ first, 0x9e3779b1);
    b = step(b ^ second, 0x85ebca6b);
    c = step(c ^ third, 0xc2b2ae35);
    d = step(d ^ fourth, 0x27d4eb2f);
    bits |= first | second | third | fourth;
    // A run of 16 digits includes four that begin at a multiple of 8.
    if ((first & DIGIT_BITS) === DIGITS) isLarge ||= isInLargeNumber(bytes, at, begin, end);
    if ((third & DIGIT_BITS) === DIGITS) isLarge ||= isInLargeNumber(bytes, at + 8, begin, end);
  }
  for (let rest = at; rest < end; rest += 8) isLarge ||= isInLargeNumber(bytes, rest, begin, end);
  for (; at < end; at++) {
    const byte = bytes.getUint8(at);
    a = step(a ^ byte, 0x9e3779b1);
    bits |= byte;
  }
  found.sum = mix(mix(mix(mix(a) ^ b) ^ c) ^ d);
  found.isAscii = (bits & HIGH_BITS) === 0;
  found.isLarge = isLarge;
}

/** A product moves bits only upwards; the shift moves them down again. */
function step(value: number, factor: number): number {
  const product = Math.imul(value, factor);
  return product ^ (product >>> 15);
}

/** The bytes that may precede a number: white space, `:`, `,`, `[` and the minus sign. */
const mayPrecedeNumber = new Uint8Array(256);
for (const character of "\t\n\r ,-:[") mayPrecedeNumber[character.charCodeAt(0)] = 1;
/** The number of digits of the largest exact integer, 2^53 − 1. */
const LONG = 16;

/**
 * Whether there is a run of 16 digits here, where a number may be. Ids are such runs too, in every line, but they are
 * strings, and must not lead to the slower parser.
 */
function isInLargeNumber(bytes: DataView, at: number, begin: number, end: number): boolean {
  let first = at;
  while (first > begin && isDigit(bytes.getUint8(first - 1))) first--;
  if (first > begin && mayPrecedeNumber[bytes.getUint8(first - 1)] === 0) return false;
  let last = at;
  while (last < end && isDigit(bytes.getUint8(last))) last++;
  return last - first >= LONG;
}

function isDigit(byte: number): boolean {
  return byte >= 48 && byte <= 57;
}
