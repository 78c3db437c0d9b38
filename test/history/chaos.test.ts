import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReportCheckpoint } from "../../src/jmessage/index.ts";
import type { Fault, NewMessage } from "../../src/sandbox/index.ts";
import { expectNoViolations } from "../support/prism.ts";
import type { Stack } from "../support/stack.ts";
import { randomHistories, readToTheEnd } from "./chaos-tally.ts";
import { DAY, NOW, startHistory } from "./setup.ts";

const effort = randomHistories("Report v2", 25, 120);

const FROM = NOW / 1000 - 20 * 86_400;
const TO = NOW / 1000;
const WEEK = 7 * 86_400;

/** Seconds at which failures are likely: the ends, the boundaries of windows, one busy second. */
const busy = FROM + 3 * 86_400;
const second = fc.oneof(
  fc.constantFrom(
    FROM - 1,
    FROM,
    FROM + WEEK - 1,
    FROM + WEEK,
    FROM + 2 * WEEK - 1,
    FROM + 2 * WEEK,
    TO,
    TO + 1,
  ),
  fc.constant(busy),
  fc.integer({ min: busy - 2, max: busy + 2 }),
  fc.integer({ min: FROM, max: TO }),
);

/** Seconds from sending to arrival: clocks of phones are slow, fast, or off by weeks. */
const delay = fc.oneof(
  fc.constantFrom(0.3, 0.9),
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: -10 * 86_400, max: 86_400 * 10 }),
);

const messages: fc.Arbitrary<NewMessage[]> = fc
  .uniqueArray(fc.tuple(fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }), second, delay), {
    maxLength: 60,
    selector: ([id]) => id,
  })
  .map((all) =>
    all.map(([msgid, create_time, late]) => ({
      msgid,
      create_time,
      msg_ctime: Math.round((create_time + late) * 1000),
      from_id: "caiyh",
      target_id: "javen",
    })),
  );

const faultKind: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant<Fault>({ kind: "expireCursor" }),
  fc.constantFrom<Fault>({ kind: "reset" }, { kind: "reset", acted: true }),
  fc.constantFrom<Fault>({ kind: "truncate", cut: "connection" }, { kind: "truncate", cut: "body" }),
  fc.constantFrom<Fault>({ kind: "empty" }, { kind: "html" }),
  fc.constantFrom(500, 502, 503, 504).map((status): Fault => ({ kind: "status", status })),
  fc
    .constantFrom<Record<string, string>>({}, { "x-rate-limit-reset": "7" }, { "retry-after": "3" })
    .map((headers): Fault => ({ kind: "status", status: 429, headers })),
);
const faults = fc.array(
  fc
    .tuple(faultKind, fc.nat(30), fc.integer({ min: 1, max: 5 }))
    .map(([fault, after, times]) => ({ ...fault, after, times })),
  { maxLength: 6 },
);

/** What the consumer does with a page: it takes a while and stores it, or crashes before or after storing it. */
const consumer = fc.infiniteStream(
  fc.record({
    seconds: fc.constantFrom(0, 0, 0, 1, 119, 120, 121, 900),
    // Whether reading ahead makes progress in the meantime.
    pause: fc.constantFrom(0, 0, 1, 40),
    crash: fc.constantFrom("no", "no", "no", "no", "before keeping", "after keeping"),
  }),
);

const scenario = fc.record({
  messages,
  faults,
  consumer,
  pageSize: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 6, max: 1000 })),
  prefetch: fc.constantFrom(0, 0, 1, 2, 5, 100),
  sandbox: fc.record({
    cursorOnLastPage: fc.boolean(),
    cursorText: fc.constantFrom("fresh" as const, "same" as const),
    expiredCursor: fc.record({ status: fc.constantFrom(400, 404, 500) }),
    sendRateLimitHeaders: fc.boolean(),
    quota: fc.constantFrom(false as const, { requests: 8, period: 20_000 }),
  }),
});

/** Ids in the order in which the sandbox returns them: by both times, then by id. */
function expectedIds(all: readonly NewMessage[]): string[] {
  const order = ({ create_time = 0, msg_ctime = 0, msgid = 0 }: NewMessage) => [
    create_time,
    msg_ctime,
    BigInt(msgid),
  ];
  return all
    .filter(({ create_time = 0 }) => create_time >= FROM && create_time <= TO)
    .map((message) => ({ id: String(message.msgid), key: order(message) }))
    .sort((a, b) => a.key.map((part, i) => compare(part, b.key[i] ?? 0)).find((sign) => sign !== 0) ?? 0)
    .map(({ id }) => id);
}

/** Ids of messages that may be in the range or not: their two times are on both sides of its beginning or its end. */
function atTheEdges(all: readonly NewMessage[]): string[] {
  const isInRange = (seconds: number) => seconds >= FROM && seconds < TO + 1;
  return all
    .filter(({ create_time = 0, msg_ctime = 0 }) => !isInRange(create_time) && isInRange(msg_ctime / 1000))
    .map(({ msgid }) => String(msgid));
}

function compare(a: number | bigint, b: number | bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * How many messages a checkpoint may have to remember: by either time, those two seconds before its position or later,
 * and those within two seconds of the latest.
 */
function rememberable(all: readonly NewMessage[], { position, latest }: ReportCheckpoint): number {
  return all.filter(({ create_time = 0, msg_ctime = 0 }) => {
    const times = [create_time, Math.floor(msg_ctime / 1000)];
    return times.some((time, key) => time >= position - 2 || time >= (latest[key] ?? 0) - 2);
  }).length;
}

type Scenario = typeof scenario extends fc.Arbitrary<infer S> ? S : never;

/** Reads until a crash of the consumer or an error of the client. @returns whether the end was reached */
async function readUntilTrouble(
  stack: Stack<true>,
  run: Scenario,
  kept: { ids: string[]; checkpoint?: ReportCheckpoint },
) {
  const { pageSize, prefetch } = run;
  const range = { from: new Date(FROM * 1000), to: new Date(TO * 1000), pageSize };
  const start = kept.checkpoint ? { resume: kept.checkpoint } : range;
  const history = stack.report.history({ ...start, prefetch });
  try {
    for await (const { messages, checkpoint } of history.pages()) {
      const { seconds, pause, crash } = run.consumer.next().value;
      for (let turn = 0; turn < pause; turn++) await new Promise((resolve) => setImmediate(resolve));
      stack.clock.advance(seconds * 1000);
      if (crash === "before keeping") return false;
      expect(messages.length).toBeGreaterThan(0);
      expect(checkpoint.seen.length).toBeLessThanOrEqual(rememberable(run.messages, checkpoint));
      kept.ids.push(...messages.map(({ msgid }) => msgid));
      kept.checkpoint = JSON.parse(JSON.stringify(checkpoint));
      if (crash === "after keeping") return false;
    }
    return true;
  } catch (error) {
    // Retries were used up: the caller would resume from the last checkpoint, as after a crash.
    if (["ApiError", "NetworkError", "DecodeError", "TimeoutError"].includes((error as Error).name))
      return false;
    throw error;
  }
}

describe("a history read despite all kinds of failures", () => {
  test("has every message exactly once, in order", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (run) => {
        // The clock is after the end of the range, so that its last second is over too.
        const history = { messages: run.messages };
        const stack = await startHistory({ history, ...run.sandbox }, { rateLimit: false }, NOW + DAY);
        try {
          for (const fault of run.faults) stack.sandbox.faults.add(fault);
          const kept: { ids: string[]; checkpoint?: ReportCheckpoint } = { ids: [] };
          await readToTheEnd(() => readUntilTrouble(stack, run, kept), 300);
          const edge = atTheEdges(run.messages);
          expect(kept.ids.filter((id) => !edge.includes(id))).toEqual(expectedIds(run.messages));
          // The faults break the spec on purpose; the client never does.
          expectNoViolations({ violations: stack.proxy.violations.filter(({ side }) => side === "request") });
        } finally {
          await stack.close();
        }
      }),
      effort,
    );
  });
});
