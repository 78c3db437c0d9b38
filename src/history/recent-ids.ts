import { createIdSet, hashOf } from "./id-set.ts";

/** Recognises repeats without remembering everything. */
export interface RecentIds {
  /** Takes note of a record. @returns whether it is new */
  add(id: string, timestamp: number): boolean;
  /** Ids from around the end of the hour, for the hour that follows. */
  readonly edge: readonly string[];
}

/** So many ids at least are remembered, and up to twice as many. */
const REMEMBERED = 20_000;

/** Records as far as this from where two hours meet, in milliseconds, may be repeated in the other hour's file. */
const EDGE = 60_000;
const LONGEST_EDGE = 1000;

/**
 * Remembers the ids of the last 20,000 to 40,000 records of one hour, and up to 1,000 from the minute before it, so
 * that an hour of up to 20,000 records has no repeats at all. What it remembers depends only on the records, so that
 * reading an hour again comes to the same result.
 *
 * @param begin first moment of the hour, in milliseconds
 * @param before `edge` of the hour before
 */
export function createRecentIds(begin: number, end: number, before: readonly string[]): RecentIds {
  const known = new Set(before);
  const edge = new Set<string>();
  let newer = createIdSet(REMEMBERED);
  let older = createIdSet(REMEMBERED);
  const noteEdge = (id: string) => {
    edge.add(id);
    for (const oldest of edge) {
      if (edge.size <= LONGEST_EDGE) break;
      edge.delete(oldest);
    }
  };
  return {
    add(id, timestamp) {
      const hash = hashOf(id);
      if (newer.has(id, hash) || older.has(id, hash) || (timestamp < begin + EDGE && known.has(id)))
        return false;
      if (!newer.add(id, hash)) {
        // Two generations: nothing has to be taken out one by one.
        [newer, older] = [older, newer];
        newer.clear();
        newer.add(id, hash);
      }
      if (timestamp >= end - EDGE) noteEdge(id);
      return true;
    },
    get edge() {
      return [...edge];
    },
  };
}
