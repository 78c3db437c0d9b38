/**
 * A set of ids of limited size. It holds their characters and not the texts: a text that outlives the record it came with
 * is moved about by the garbage collector, which costs more time than the set itself, and memory many times its size.
 */
export interface IdSet {
  /** @param hash `hashOf(id)` */
  has(id: string, hash: number): boolean;
  /** @returns false when there is no room, and then nothing is added */
  add(id: string, hash: number): boolean;
  clear(): void;
}

/** @param capacity how many ids; those longer than 40 characters take the room of several */
export function createIdSet(capacity: number): IdSet {
  const mask = 2 ** Math.ceil(Math.log2(capacity * 2)) - 1;
  // Number of the id in a place, plus one; 0 is a free place.
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
