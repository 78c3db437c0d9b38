import fc from "fast-check";
import { describe, test } from "vitest";
import type { ReportCheckpoint } from "../../src/jmessage/index.ts";
import { HOURS_FOR_MANY, randomHistories, readToTheEnd, tryHistories } from "./chaos-tally.ts";
import {
  type Comparison,
  type Instants,
  secondOf,
  startReportV2,
  type TimeName,
  type Trouble,
} from "./report-v2-server.ts";
import { DAY, NOW } from "./setup.ts";

const effort = randomHistories("Report v2", 150, 6_000);

const FROM = NOW - 16 * DAY;
const TO = NOW - DAY;
/** Windows share a second, and requests have a margin of one on both sides, so windows begin this far apart. */
const STEP = 7 * DAY - 3000;
const BUSY = FROM + 3 * DAY;

/** Milliseconds: the ends, the seams of windows, a few busy seconds, anything. */
const instant = fc.oneof(
  fc
    .tuple(fc.constantFrom(FROM, FROM + STEP, FROM + 2 * STEP, TO), fc.integer({ min: -2000, max: 2999 }))
    .map(([time, off]) => time + off),
  fc.integer({ min: BUSY, max: BUSY + 4000 }),
  fc.integer({ min: BUSY, max: BUSY + 60_000 }),
  fc.integer({ min: FROM, max: TO }),
);
/** Milliseconds from sending to arrival: clocks of phones are slow, fast, or off by days. */
const delay = fc.oneof(
  fc.constantFrom(0, 0, 300, 900),
  fc.integer({ min: -3000, max: 60_000 }),
  fc.integer({ min: -5 * DAY, max: 5 * DAY }),
);
const stored: fc.Arbitrary<Instants[]> = fc
  .array(fc.tuple(instant, delay), { maxLength: 60 })
  .map((all) => all.map(([created, late], i) => ({ id: i + 1, created, arrived: created + late })));

const time = fc.constantFrom<TimeName>("created", "arrived");
const scenario = fc.record({
  stored,
  filterBy: time,
  sortBy: time,
  comparison: fc.constantFrom<Comparison>("truncates", "rounds", "compares milliseconds"),
  excludesBounds: fc.boolean(),
  cursorOnLastPage: fc.boolean(),
  troubles: fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom<Trouble>("refuse", "fail", "reset", "empty", "own page", "first page", "wrong shape"),
    ),
    { maxLength: 8 },
  ),
  /** Messages that arrive while the history is read: before which request, and when they were sent. */
  late: fc.array(fc.tuple(fc.integer({ min: 2, max: 30 }), instant), { maxLength: 3 }),
  pageSize: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 8 }) },
    fc.integer({ min: 9, max: 100 }),
  ),
  prefetch: fc.constantFrom(0, 0, 2),
  consumer: fc.infiniteStream(
    fc.record({
      seconds: fc.constantFrom(0, 0, 0, 121),
      crash: fc.constantFrom("no", "no", "no", "no", "before keeping", "after keeping"),
    }),
  ),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer S> ? S : never;

interface Kept {
  ids: number[];
  checkpoint?: ReportCheckpoint;
}

/** Reads until a crash of the consumer or an error. @returns whether the end was reached */
async function readUntilTrouble(
  { report, clock }: Awaited<ReturnType<typeof startReportV2>>,
  { pageSize, prefetch, consumer }: Scenario,
  kept: Kept,
): Promise<boolean> {
  const range = { from: new Date(FROM), to: new Date(TO), pageSize };
  const history = report.history({ ...(kept.checkpoint ? { resume: kept.checkpoint } : range), prefetch });
  try {
    for await (const { messages, checkpoint } of history.pages()) {
      const { seconds, crash } = consumer.next().value;
      clock.advance(seconds * 1000);
      if (crash === "before keeping") return false;
      kept.ids.push(...messages.map(({ msgid }) => Number(msgid)));
      kept.checkpoint = JSON.parse(JSON.stringify(checkpoint));
      if (crash === "after keeping") return false;
    }
    return true;
  } catch (error) {
    const { name, message } = error as Error;
    if (
      ["ApiError", "NetworkError", "DecodeError", "TimeoutError"].includes(name) ||
      /^history: /.test(message)
    )
      return false;
    throw error;
  }
}

const lastSecond = TO / 1000;
const isInRange = (second: number) => second >= FROM / 1000 && second <= lastSecond;

/** The messages that have to come: those in the range by the time that the server filters by, to the millisecond. */
function expected({ stored: all, filterBy }: Scenario): Instants[] {
  return all.filter((message) => isInRange(Math.floor(message[filterBy] / 1000)));
}

/** Pairs of messages of one window that came in another order than the server's. */
function outOfOrder({ stored: all, filterBy, sortBy, comparison }: Scenario, ids: readonly number[]): number {
  const byId = new Map(all.map((message) => [message.id, message]));
  const latest = new Map<number, number>();
  let count = 0;
  for (const id of ids) {
    const message = byId.get(id);
    if (!message) continue;
    const second = secondOf(message[filterBy], comparison);
    const window = Math.floor((second * 1000 - FROM) / STEP);
    // The second that two windows share may come with either, and so may those next to it.
    const offset = (second * 1000 - FROM) % STEP;
    if (offset < 2000 || offset >= STEP - 1000) continue;
    if (message[sortBy] < (latest.get(window) ?? 0)) count++;
    latest.set(window, message[sortBy]);
  }
  return count;
}

describe("a history over servers that filter, sort and compare times in every possible way", () => {
  test("has every message exactly once, in the server's order", { timeout: HOURS_FOR_MANY }, () =>
    tryHistories("Report v2", effort, scenario, async (run, tally) => {
      const troubles = new Map(run.troubles);
      const started = await startReportV2(run.stored, {
        ...run,
        trouble: (count) => troubles.get(count),
        before: (count, all) => {
          // By their number alone, such messages cannot be told from those that a request leaves out.
          for (const [i, [at, created]] of run.late.entries())
            if (at === count && run.filterBy === run.sortBy)
              all.push({ id: 1000 + i, created, arrived: created });
        },
      });
      try {
        const kept: Kept = { ids: [] };
        await readToTheEnd(() => readUntilTrouble(started, run, kept), 200);
        const lost = expected(run).filter(({ id }) => !kept.ids.includes(id));
        const found = {
          ids: kept.ids,
          lost: lost.length,
          outOfOrder: outOfOrder(run, kept.ids),
        };
        tally.add(found, started.stub.requests.length);
      } finally {
        await started.stub.close();
      }
    }),
  );
});
