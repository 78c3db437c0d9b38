import { mix } from "./digest.ts";

const STEP = 16;

/** 32 bits of some bytes; they depend on nothing else, not even on where the bytes are. */
export function sumOf(bytes: DataView, begin: number, end: number): number {
  // Four sums that do not wait for each other.
  let [a, b, c, d] = [end - begin, 0x5bd1e995, 0x2f0b4a27, 0x41c6ce57];
  let at = begin;
  for (; at + STEP <= end; at += STEP) {
    a = step(a ^ bytes.getInt32(at, true), 0x9e3779b1);
    b = step(b ^ bytes.getInt32(at + 4, true), 0x85ebca6b);
    c = step(c ^ bytes.getInt32(at + 8, true), 0xc2b2ae35);
    d = step(d ^ bytes.getInt32(at + 12, true), 0x27d4eb2f);
  }
  for (; at < end; at++) a = step(a ^ bytes.getUint8(at), 0x9e3779b1);
  return mix(mix(mix(mix(a) ^ b) ^ c) ^ d);
}

/** A product moves bits only upwards; the shift moves them down again. */
function step(value: number, factor: number): number {
  const product = Math.imul(value, factor);
  return product ^ (product >>> 15);
}
