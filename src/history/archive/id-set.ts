/**
 * A set of ids of limited size. It holds their characters instead of the strings: a string that outlives its record is
 * moved around by the garbage collector, which takes more time than the set itself, and many times its memory.
 */
export interface IdSet {
  /** @param hash `hashOf(id)` */
  has(id: string, hash: number): boolean;
  /** @returns false if the set is full; then the id is not added */
  add(id: string, hash: number): boolean;
  clear(): void;
}

/** @param capacity number of ids; one with more than 40 characters takes the space of several */
export function createIdSet(capacity: number): IdSet {
  const mask = 2 ** Math.ceil(Math.log2(capacity * 2)) - 1;
  // A hash table: the index of an id, plus one; 0 is a free place.
  const places = new Int32Array(mask + 1);
  const hashes = new Int32Array(capacity);
  const ends = new Int32Array(capacity + 1);
  const characters = new Uint16Array(capacity * 40);
  let size = 0;

  const isAt = (index: number, id: string) => {
    const begin = ends[index] as number;
    if ((ends[index + 1] as number) - begin !== id.length) return false;
    for (let i = 0; i < id.length; i++) if (characters[begin + i] !== id.charCodeAt(i)) return false;
    return true;
  };
  return {
    has(id, hash) {
      for (let place = hash & mask; ; place = (place + 1) & mask) {
        const index = (places[place] as number) - 1;
        if (index < 0) return false;
        if (hashes[index] === hash && isAt(index, id)) return true;
      }
    },
    add(id, hash) {
      const begin = ends[size] as number;
      if (size === capacity || begin + id.length > characters.length) return false;
      let place = hash & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      hashes[size] = hash;
      for (let i = 0; i < id.length; i++) characters[begin + i] = id.charCodeAt(i);
      size++;
      ends[size] = begin + id.length;
      places[place] = size;
      return true;
    },
    clear() {
      places.fill(0);
      size = 0;
    },
  };
}

export function hashOf(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0;
  return hash ^ (hash >>> 15);
}
