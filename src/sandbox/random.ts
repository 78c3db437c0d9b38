/** Gives for a place and a purpose always the same whole number from 0 to 2^32 - 1. */
export type RandomAt = (index: number, purpose: number) => number;

/**
 * Makes a random number generator with direct access: the millionth number does not need the ones before.
 * The mixing steps are those of MurmurHash3.
 */
export function createRandomAt(seed: number): RandomAt {
  return (index, purpose) => {
    let hash =
      Math.imul(index, 0x9e3779b1) ^ Math.imul(purpose + 1, 0x85ebca6b) ^ Math.imul(seed, 0xc2b2ae35);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  };
}

/** Turns a random number into one from 0 up to, but not including, 1. */
export function toFraction(random: number): number {
  return random / 2 ** 32;
}
