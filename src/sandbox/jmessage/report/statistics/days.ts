import type { Fact } from "../../app/history/source.ts";
import type { Row } from "./period.ts";

/** The users or groups of one day, by name. */
export interface Day {
  label: string;
  active: Set<string>;
  /** Number of names that appeared for the first time. */
  fresh: number;
  /** Number of names that had appeared by the end of the day. */
  total: number;
}

/**
 * Counts names by day. `facts` have to begin with the very first message, or it would not be known which names are new.
 */
export function countDays(
  facts: Iterable<Fact>,
  rows: readonly Row[],
  namesOf: (fact: Fact) => readonly (string | undefined)[],
): Day[] {
  const days = rows.map((row) => ({ label: row.label, active: new Set<string>(), fresh: 0, total: 0 }));
  const firstSeen = new Map<string, number>();
  const findRow = createRowFinder(rows);
  for (const fact of facts) {
    const day = days[findRow(fact.sent)];
    for (const name of namesOf(fact)) {
      if (name === undefined) continue;
      day?.active.add(name);
      const seen = firstSeen.get(name);
      // Messages added later come after the generated ones, whatever their time.
      if (seen === undefined || fact.sent < seen) firstSeen.set(name, fact.sent);
    }
  }
  for (const sent of firstSeen.values()) {
    for (const [index, row] of rows.entries()) {
      const day = days[index];
      if (!day || sent >= row.end) continue;
      day.total++;
      if (sent >= row.begin) day.fresh++;
    }
  }
  return days;
}

/** Creates a function that returns the index of the row of a time, or -1 if there is none. Rows are consecutive. */
export function createRowFinder(rows: readonly Row[]): (sent: number) => number {
  let last = 0;
  return (sent) => {
    // Facts are mostly in order, so the row is mostly the same as before.
    const row = rows[last];
    if (row && sent >= row.begin && sent < row.end) return last;
    const found = rows.findIndex(({ begin, end }) => sent >= begin && sent < end);
    if (found >= 0) last = found;
    return found;
  };
}
