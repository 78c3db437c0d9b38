import { createIdSet, hashOf } from "./id-set.ts";

/** Recognizes duplicates without remembering everything. */
export interface RecentIds {
  /** Remembers a record. @returns whether it is new */
  add(id: string, timestamp: number): boolean;
  readonly ends: HourEnds;
}

/** Ids that the files of the adjacent hours may contain again. */
export interface HourEnds {
  /** From around the beginning of the hour, for the hour before. */
  readonly head: readonly string[];
  /** From around the end of the hour, for the hour that follows. */
  readonly tail: readonly string[];
}

/** The minimum number of ids that are remembered; the maximum is twice as many. */
const REMEMBERED = 20_000;

/** Records within this many milliseconds of the boundary between two hours may be in the files of both. */
const EDGE = 60_000;
const IDS_OF_EDGE = 1000;

/**
 * Remembers the ids of the last 20,000 to 40,000 records of one hour, and those `known` from the adjacent hours, so
 * that an hour of up to 20,000 records has no duplicates at all. What it remembers depends only on the records, so that
 * reading an hour again has the same result.
 *
 * @param begin beginning of the hour, in milliseconds
 * @param end end of the hour, in milliseconds
 * @param known ids of this hour that were read in the files of the adjacent hours
 */
export function createRecentIds(begin: number, end: number, known: readonly string[]): RecentIds {
  const knownIds = new Set(known);
  const head = new Set<string>();
  const tail = new Set<string>();
  let newer = createIdSet(REMEMBERED);
  let older = createIdSet(REMEMBERED);
  return {
    add(id, timestamp) {
      const hash = hashOf(id);
      if (newer.has(id, hash) || older.has(id, hash)) return false;
      const early = timestamp < begin + EDGE;
      const late = timestamp >= end - EDGE;
      if ((early || late) && knownIds.has(id)) return false;
      if (!newer.add(id, hash)) {
        // With two generations, ids need not be removed one by one.
        [newer, older] = [older, newer];
        newer.clear();
        newer.add(id, hash);
      }
      if (early && head.size < IDS_OF_EDGE) head.add(id);
      if (late) addToTail(tail, id);
      return true;
    },
    get ends() {
      return { head: [...head], tail: [...tail] };
    },
  };
}

function addToTail(tail: Set<string>, id: string): void {
  tail.add(id);
  for (const oldest of tail) {
    if (tail.size <= IDS_OF_EDGE) break;
    tail.delete(oldest);
  }
}
