/** Returns an integer from 0 to 2^32 - 1, always the same one for the same index and purpose. */
export type RandomAt = (index: number, purpose: number) => number;

/**
 * Creates a random number generator with random access: the millionth number does not need the previous ones. The
 * mixing steps are those of MurmurHash3.
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

/** Converts a random number to one from 0 (included) to 1 (excluded). */
export function toFraction(random: number): number {
  return random / 2 ** 32;
}
