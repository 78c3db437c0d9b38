import fc from "fast-check";
import { expect } from "vitest";
import { runs } from "../support/effort.ts";

/** What a history has returned, and what is wrong with it. */
export interface Found<Id> {
  readonly ids: readonly Id[];
  readonly lost: number;
  readonly outOfOrder: number;
}

/**
 * Reads and resumes until the end.
 * @param read returns whether it has reached the end
 * @param most how often it may fail to
 */
export async function readToTheEnd(read: () => Promise<boolean>, most: number): Promise<void> {
  for (let failed = 1; !(await read()); failed++) if (failed > most) throw new Error("no end in sight");
}

/** How many of each kind a full run reads that is not `LONG`. */
const NOT_LONG = 200;

/**
 * How many random histories to read. `RANDOM_HISTORIES=50000 TEST_FULL=1 npx vitest run chaos` reads more of each kind
 * than a full run does.
 */
export function randomHistories(what: string, quick: number, full: number): ReturnType<typeof runs> {
  const most = Number(process.env.RANDOM_HISTORIES ?? full);
  return runs(`random histories of ${what}`, quick, most, Math.min(most, NOT_LONG));
}

/** Reads random histories with these arguments, counts what is wrong with them, and prints it. */
export async function tryHistories<Drawn>(
  name: string,
  effort: ReturnType<typeof runs>,
  drawn: fc.Arbitrary<Drawn>,
  read: (drawn: Drawn, tally: Tally) => Promise<void>,
): Promise<void> {
  const tally = createTally(name);
  await fc.assert(
    fc.asyncProperty(drawn, (one) => read(one, tally)),
    effort,
  );
  tally.print();
}

/** The timeout of such a test, in milliseconds: it is for what hangs, however many are read. */
export const HOURS_FOR_MANY = 4 * 3_600_000;

/** Counts over many random histories, and prints one line about them. */
function createTally(name: string) {
  const sum = { histories: 0, requests: 0, lost: 0, doubled: 0, outOfOrder: 0 };
  const before = process.cpuUsage();
  return {
    /** Adds a history, which fails the test if anything is wrong with it. */
    add<Id>({ ids, lost, outOfOrder }: Found<Id>, requests: number): void {
      const found = { lost, doubled: ids.length - new Set(ids).size, outOfOrder };
      sum.histories++;
      sum.requests += requests;
      for (const key of ["lost", "doubled", "outOfOrder"] as const) sum[key] += found[key];
      expect(found).toEqual({ lost: 0, doubled: 0, outOfOrder: 0 });
    },
    print(): void {
      const { user, system } = process.cpuUsage(before);
      console.log(
        `${name}: ${sum.histories} random histories, ${sum.requests} requests, ` +
          `lost / doubled / out of order: ${sum.lost} / ${sum.doubled} / ${sum.outOfOrder}, ` +
          `${Math.round((user + system) / 1e6)} s of CPU`,
      );
    },
  };
}

export type Tally = ReturnType<typeof createTally>;

/** How many ids are not after the previous one in a list of all in order. */
export function countOutOfOrder<Id>(ids: readonly Id[], inOrder: readonly Id[]): number {
  const places = new Map(inOrder.map((id, place) => [id, place]));
  const read = ids.filter((id) => places.has(id)).map((id) => places.get(id) as number);
  return read.filter((place, i) => i > 0 && place < (read[i - 1] as number)).length;
}
