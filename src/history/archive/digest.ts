/** 64 bits, as two signed integers of 32 bits each. */
export interface Digest {
  readonly high: number;
  readonly low: number;
}

/**
 * The digest of an id. For a decimal integer from 0 to 2^63 − 1 it is the integer itself, so no two of them have the
 * same. Other ids have a hash of 63 bits: of a million, two have the same one with a probability of 5 in 10^8.
 */
export function digestOf(id: string): Digest {
  return parseDecimal(id) ?? hashOf(id);
}

/** The id with this digest, if it is a decimal integer. */
export function decimalOf({ high, low }: Digest): string | undefined {
  if (high < 0) return undefined;
  return String((BigInt(high) << 32n) | BigInt(low >>> 0));
}

/** No integer up to 2^63 − 1 has more digits. */
const DIGITS = 19;
/** So many digits fit into 32 bits. */
const LAST_DIGITS = 9;
const ZERO = 48;

function parseDecimal(id: string): Digest | undefined {
  const { length } = id;
  if (length === 0 || length > DIGITS || (length > 1 && id.charCodeAt(0) === ZERO)) return undefined;
  const split = Math.max(0, length - LAST_DIGITS);
  const first = parseDigits(id, 0, split);
  const last = parseDigits(id, split, length);
  if (first === -1 || last === -1) return undefined;
  // first × 10^9 + last, in halves of which no intermediate result exceeds 2^53.
  const upper = Math.floor(first / 2 ** 16) * 1e9;
  const lower = (first % 2 ** 16) * 1e9 + last + (upper % 2 ** 16) * 2 ** 16;
  const high = Math.floor(upper / 2 ** 16) + Math.floor(lower / 2 ** 32);
  return high < 2 ** 31 ? { high, low: lower | 0 } : undefined;
}

/** @returns -1 if something else than digits is there */
function parseDigits(text: string, begin: number, end: number): number {
  let value = 0;
  for (let at = begin; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** A hash whose highest bit is set: the digests of integers have it clear. */
export function hashOf(text: string): Digest {
  let a = 0x2f0b4a27;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = mix(a ^ (b >>> 15));
  b = mix(b ^ (a >>> 13));
  return { high: b | (1 << 31), low: a };
}

/** Spreads each bit over all 32; different integers remain different. */
export function mix(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
