import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { QiniuCheckpoint } from "../../src/qiniu/index.ts";
import type { Fault, NewQiniuMessage } from "../../src/sandbox/index.ts";
import { ALICE, BOB, CAROL, EVERYBODY, NOW, type Opened, startQiniu } from "../sandbox/qiniu-setup.ts";
import {
  countOutOfOrder,
  HOURS_FOR_MANY,
  randomHistories,
  readToTheEnd,
  tryHistories,
} from "./chaos-tally.ts";

const effort = randomHistories("Qiniu", 100, 5_000);

const FIRST = 1552747048460000001n;

/** Seconds before now of each message, oldest first; ids ascend with them. */
const ages = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(100, 500)), { maxLength: 40 })
  .map((all) => all.sort((a, b) => b - a));

const faultKind: fc.Arbitrary<Fault<"qiniu">> = fc.oneof(
  fc.constantFrom<Fault<"qiniu">>({ kind: "reset" }, { kind: "reset", acted: true }),
  fc.constantFrom<Fault<"qiniu">>({ kind: "truncate", cut: "connection" }, { kind: "truncate", cut: "body" }),
  fc.constantFrom<Fault<"qiniu">>({ kind: "empty" }, { kind: "html" }),
  fc.constantFrom(429, 500, 503).map((status): Fault<"qiniu"> => ({ kind: "status", status })),
  fc
    .constantFrom(20000, 10002)
    .map((code): Fault<"qiniu"> => ({ kind: "status", status: 200, body: { code, message: "a fault" } })),
);
const faults = fc.array(
  fc
    .tuple(faultKind, fc.nat(20), fc.integer({ min: 1, max: 5 }))
    .map(([fault, after, times]): Fault<"qiniu"> => ({ ...fault, after, times })),
  { maxLength: 5 },
);

/**
 * What happens after a page: a new message arrives, the consumer crashes before or after storing it, the token expires.
 */
const events = fc.infiniteStream(
  fc.record({
    arrives: fc.constantFrom(0, 0, 1, 3),
    crash: fc.constantFrom("no", "no", "no", "before keeping", "after keeping"),
    expires: fc.constantFrom(false, false, true),
  }),
);

const scenario = fc.record({
  ages,
  faults,
  events,
  other: fc.constantFrom(BOB, EVERYBODY),
  pageSize: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 6, max: 200 })),
  prefetch: fc.constantFrom(0, 0, 1, 3),
  /** Seconds before now. */
  range: fc.record({
    from: fc.option(fc.constantFrom(100, 400, 500, 1000)),
    to: fc.option(fc.constantFrom(0, 50, 100)),
  }),
  sandbox: fc.record({
    largestPage: fc.constantFrom(2, 3, 100),
    nextPage: fc.constantFrom("first" as const, "lastAgain" as const, "lastAfter" as const),
    pageOrder: fc.constantFrom("newestFirst" as const, "oldestFirst" as const),
  }),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer S> ? S : never;

const at = (age: number) => NOW - age * 1000;

function messagesOf({ ages: all, other }: Scenario): NewQiniuMessage[] {
  return all.map((age, index) => {
    const from = index % 3 === 0 ? ALICE : other === BOB ? BOB : CAROL;
    const to = other === BOB && from === BOB ? ALICE : other;
    return { msg_id: FIRST + BigInt(index) * 777n, timestamp: at(age), from, to };
  });
}

/** Ids of the messages that existed when reading began, newest first. */
function expectedIds({ range, ...run }: Scenario): string[] {
  return messagesOf({ range, ...run })
    .filter(({ timestamp = 0 }) => range.from === null || timestamp >= at(range.from))
    .filter(({ timestamp = 0 }) => range.to === null || timestamp <= at(range.to))
    .map(({ msg_id }) => String(msg_id))
    .reverse();
}

interface Kept {
  ids: string[];
  checkpoint?: QiniuCheckpoint;
}

/** Reads until a crash of the consumer or an error of the client. @returns whether the end was reached */
async function readUntilTrouble(opened: Opened, run: Scenario, kept: Kept): Promise<boolean> {
  const { sandbox, as } = opened;
  const alice = as(ALICE, { accessToken: () => sandbox.qiniu.createToken(ALICE), retry: { limit: 2 } });
  const { pageSize, prefetch, other, range } = run;
  const start = {
    conversation: other,
    pageSize,
    ...(range.from !== null && { from: new Date(at(range.from)) }),
    ...(range.to !== null && { to: new Date(at(range.to)) }),
  };
  const history = alice.history({ prefetch, ...(kept.checkpoint ? { resume: kept.checkpoint } : start) });
  try {
    for await (const { messages, checkpoint } of history.pages()) {
      const { arrives, crash, expires } = run.events.next().value;
      for (let i = 0; i < arrives; i++) sandbox.qiniu.add({ from: ALICE, to: other });
      if (expires) sandbox.qiniu.expireTokens();
      if (crash === "before keeping") return false;
      expect(messages.length).toBeGreaterThan(0);
      kept.ids.push(...messages.map(({ msg_id }) => msg_id));
      kept.checkpoint = JSON.parse(JSON.stringify(checkpoint));
      if (crash === "after keeping") return false;
    }
    return true;
  } catch (error) {
    // Retries were used up: the caller would resume from the last checkpoint, as after a crash.
    if (["ApiError", "NetworkError", "DecodeError"].includes((error as Error).name)) return false;
    throw error;
  }
}

describe("a conversation read despite all kinds of failures", () => {
  test("has every message exactly once, newest first", { timeout: HOURS_FOR_MANY }, () =>
    tryHistories("Qiniu", effort, scenario, async (run, tally) => {
      const opened = await startQiniu({ history: { messages: messagesOf(run) }, ...run.sandbox });
      try {
        for (const fault of run.faults) opened.sandbox.faults.add(fault);
        const kept: Kept = { ids: [] };
        await readToTheEnd(() => readUntilTrouble(opened, run, kept), 200);
        // Messages that arrived before the first page was stored are read too; all of them are newer.
        const there = new Set(messagesOf(run).map(({ msg_id }) => String(msg_id)));
        const expected = expectedIds(run);
        const found = {
          ids: kept.ids,
          lost: expected.filter((id) => !kept.ids.includes(id)).length,
          outOfOrder: countOutOfOrder(kept.ids, expected),
        };
        tally.add(found, opened.sandbox.requests.length);
        expect(kept.ids.filter((id) => there.has(id))).toEqual(expected);
        const arrived = kept.ids.filter((id) => !there.has(id));
        expect(kept.ids.slice(0, arrived.length)).toEqual(arrived);
      } finally {
        await opened.sandbox.close();
      }
    }),
  );
});
