import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReportV1Checkpoint } from "../../src/jmessage/index.ts";
import {
  countOutOfOrder,
  HOURS_FOR_MANY,
  randomHistories,
  readToTheEnd,
  tryHistories,
} from "./chaos-tally.ts";
import { type Stored, startReportV1, type V1Behaviour, type V1Server } from "./report-v1-server.ts";
import { NOW } from "./setup.ts";

const effort = randomHistories("Report v1", 120, 6_000);

const FROM = NOW / 1000 - 20 * 86_400;
const TO = NOW / 1000;

/** Few seconds, so that many messages share one, and the ends of the range. */
const busy = FROM + 3 * 86_400;
const second = fc.oneof(
  fc.constantFrom(FROM - 1, FROM, TO, TO + 1),
  fc.integer({ min: busy, max: busy + 6 }),
  fc.integer({ min: FROM, max: TO }),
);
/** Seconds from sending to arrival: clocks of phones are slow, fast, or off by days. */
const delay = fc.oneof(fc.constantFrom(0, 0, 1), fc.integer({ min: -3, max: 86_400 * 5 }));

const stored: fc.Arbitrary<Stored[]> = fc
  .array(fc.tuple(second, delay), { maxLength: 60 })
  .map((all) => all.map(([created, late], i) => ({ id: i + 1, created, arrived: created + late })));

const time = fc.constantFrom("created" as const, "arrived" as const);
const scenario = fc.record({
  stored,
  goesBy: time,
  sortsBy: time,
  comparesMilliseconds: fc.boolean(),
  excludesBounds: fc.boolean(),
  limit: fc.record({
    // Above the maximum number of messages in one second.
    at: fc.integer({ min: 61, max: 80 }),
    beyond: fc.constantFrom("refuse" as const, "empty" as const, "smallTotal" as const),
  }),
  pageSize: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 100 })),
  open: fc.boolean(),
  /** Keyed by the number of the request before which it happens. */
  late: fc.array(fc.tuple(fc.nat(30), second), { maxLength: 5 }),
  aged: fc.array(fc.tuple(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 8 })), { maxLength: 3 }),
  failures: fc.array(fc.tuple(fc.integer({ min: 2, max: 30 }), fc.constantFrom(500, 503, 429, 400)), {
    maxLength: 5,
  }),
  /** What the consumer does after each page. */
  crashes: fc.infiniteStream(fc.constantFrom("no", "no", "no", "before keeping", "after keeping")),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer S> ? S : never;

const inRange = (time: number, { open }: Scenario) => (open || time >= FROM) && time <= TO;

/** The server of a scenario; `late` returns which of the late messages a reader has to get. */
function behaviour({ late, aged, failures, ...run }: Scenario) {
  const { goesBy, sortsBy, comparesMilliseconds, excludesBounds, limit } = run;
  const mustCome: Stored[] = [];
  const gone = new Set<number>();
  const there = new Set<number>();
  const before = (count: number, server: V1Server) => {
    // By their number alone, messages that come and go cannot be told from those that a request leaves out.
    const countable = sortsBy === goesBy;
    // What arrives while the reader only counts may be too late for it.
    const counts = server.queries.at(-1)?.get("count") === "1";
    for (const [i, [at, created]] of late.entries()) {
      if (at > count || counts || there.has(i) || !countable) continue;
      there.add(i);
      const message = { id: 1000 + i, created };
      server.stored.push(message);
      if (created > server.latestServed) mustCome.push(message);
    }
    for (const [at, howMany] of aged) {
      if (at !== count || !countable) continue;
      const byAge = [...server.stored].sort((a, b) => timeOf(a, goesBy) - timeOf(b, goesBy) || a.id - b.id);
      for (const message of byAge.slice(0, howMany)) {
        gone.add(message.id);
        server.stored.splice(server.stored.indexOf(message), 1);
      }
    }
  };
  const failure = (count: number) => failures.find(([at]) => at === count)?.[1];
  return {
    behaviour: {
      goesBy,
      sortsBy,
      comparesMilliseconds,
      excludesBounds,
      limit,
      before,
      failure,
    } satisfies V1Behaviour,
    mustCome,
    gone,
  };
}

function timeOf({ created, arrived = created }: Stored, goesBy: Scenario["goesBy"]): number {
  return goesBy === "created" ? created : arrived;
}

type Kept = { ids: number[]; checkpoint?: ReportV1Checkpoint };

/** Reads until a crash of the consumer or an error of the client. @returns whether the end was reached */
async function readUntilTrouble(
  { reportV1 }: Awaited<ReturnType<typeof startReportV1>>,
  { open, pageSize, crashes }: Scenario,
  kept: Kept,
): Promise<boolean> {
  const range = { to: new Date(TO * 1000), pageSize, ...(!open && { from: new Date(FROM * 1000) }) };
  const history = reportV1.history(kept.checkpoint ? { resume: kept.checkpoint } : range);
  try {
    for await (const { messages, checkpoint } of history.pages()) {
      const crash = crashes.next().value;
      if (crash === "before keeping") return false;
      expect(messages.length).toBeGreaterThan(0);
      kept.ids.push(...messages.map(({ msgid }) => Number(msgid)));
      kept.checkpoint = JSON.parse(JSON.stringify(checkpoint));
      if (crash === "after keeping") return false;
    }
    return true;
  } catch (error) {
    const { name, message } = error as Error;
    if (name === "ApiError" || /^history: /.test(message)) return false;
    throw error;
  }
}

describe("a history of Report v1 that is resumed anywhere, over pages that shift", () => {
  test("has every message that was not deleted exactly once, in order", { timeout: HOURS_FOR_MANY }, () =>
    tryHistories("Report v1", effort, scenario, async (run, tally) => {
      const { behaviour: given, mustCome, gone } = behaviour(run);
      const started = await startReportV1(run.stored, given);
      try {
        const kept: Kept = { ids: [] };
        await readToTheEnd(() => readUntilTrouble(started, run, kept), 300);
        const { goesBy, sortsBy } = run;
        const time = (message: Stored, by = goesBy) => timeOf(message, by);
        const staying = [...run.stored, ...mustCome].filter(
          (message) => inRange(time(message), run) && !gone.has(message.id),
        );
        const inOrder = run.stored
          .toSorted((a, b) => time(a, sortsBy) - time(b, sortsBy) || a.id - b.id)
          .map(({ id }) => id);
        const found = {
          ids: kept.ids,
          lost: staying.filter(({ id }) => !kept.ids.includes(id)).length,
          outOfOrder: countOutOfOrder(kept.ids, inOrder),
        };
        tally.add(found, started.server.queries.length);
        // A message whose two times are on both sides of the first or the last second may be in the range or not.
        const mayBeInRange = ({ created, arrived = created }: Stored) =>
          Math.min(created, arrived) <= TO && Math.max(created, arrived) >= FROM;
        const outside = run.stored
          .filter((message) => !inRange(time(message), run))
          .filter((message) => !mayBeInRange(message))
          .map(({ id }) => id);
        expect(kept.ids.filter((id) => outside.includes(id))).toEqual([]);
      } finally {
        await started.stub.close();
      }
    }),
  );
});
