import fc from "fast-check";
import { expect, test } from "vitest";
import { type ArchiveCheckpoint, createEasemob, type Easemob } from "../../src/easemob/index.ts";
import { ApiError, NetworkError } from "../../src/index.ts";
import { createClock, type Fault, type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { HOUR, NOW } from "../support/easemob-server.ts";

const RUNS = Number(process.env.FUZZ_RUNS ?? 15);
const FIRST = Date.parse("2026-11-20T00:00:00Z");
const HOURS = 4;

/** What fails, and before which request of its kind. */
const faults = fc.array(
  fc.record({
    fault: fc.constantFrom<Fault<"easemob">>(
      { kind: "truncate", cut: "connection", operationId: "downloadHistoryFile" },
      { kind: "truncate", cut: "body", operationId: "downloadHistoryFile" },
      { kind: "status", status: 403, operationId: "downloadHistoryFile" },
      { kind: "reset", operationId: "downloadHistoryFile" },
      { kind: "status", status: 503, operationId: "getHistoryFileUrl" },
      { kind: "status", status: 401, operationId: "getHistoryFileUrl" },
      { kind: "reset", acted: true, operationId: "getHistoryFileUrl" },
      { kind: "status", status: 500, body: "", operationId: "createAppToken" },
    ),
    after: fc.integer({ min: 0, max: 6 }),
  }),
  { maxLength: 4 },
);

/**
 * Where a record is, and whether it has a duplicate: at the end of its hour, or in the file of the next or previous
 * one.
 */
const records = fc.array(
  fc.record({
    second: fc.oneof(
      fc.integer({ min: 0, max: HOURS * 3600 - 1 }),
      // Around the full hour, where files overlap.
      fc
        .tuple(fc.integer({ min: 1, max: HOURS - 1 }), fc.integer({ min: -60, max: 59 }))
        .map(([hour, off]) => hour * 3600 + off),
    ),
    again: fc.constantFrom("no", "no", "same", "next", "before"),
  }),
  { maxLength: 60 },
);

type Drawn = { second: number; again: string }[];

function plant(sandbox: Pick<Sandbox<"easemob">, "easemob" | "faults">, drawn: Drawn): Set<string> {
  const ids = new Set<string>();
  const fileOf = (hour: number) => `20261120${String(8 + hour).padStart(2, "0")}`;
  const sorted = [...drawn].sort((a, b) => a.second - b.second);
  const carried: { msg_id: string; timestamp: number; file: string }[] = [];
  for (const [index, { second, again }] of sorted.entries()) {
    const hour = Math.floor(second / 3600);
    const record = { msg_id: `m${index}`, timestamp: FIRST + second * 1000 };
    ids.add(record.msg_id);
    sandbox.easemob.add(record);
    if (again === "same") carried.push({ ...record, file: fileOf(hour) });
    // Across hours, only records around the full hour have duplicates.
    if (again === "next" && second % 3600 >= 3540 && hour + 1 < HOURS)
      carried.push({ ...record, file: fileOf(hour + 1) });
    if (again === "before" && second % 3600 < 60 && hour > 0)
      carried.push({ ...record, file: fileOf(hour - 1) });
  }
  for (const record of carried) sandbox.easemob.add(record);
  return ids;
}

/** Reads until the plan says so or something fails, and returns the checkpoint after a JSON round trip. */
async function readSome(
  easemob: Easemob,
  saved: string | undefined,
  { pages, pageSize, prefetch }: { pages: number; pageSize: number; prefetch: number },
  read: string[],
): Promise<{ done: boolean; saved: string | undefined }> {
  const range = { from: new Date(FIRST), to: new Date(FIRST + HOURS * HOUR - 1), pageSize };
  const resume = saved === undefined ? range : { resume: JSON.parse(saved) as ArchiveCheckpoint };
  let left = pages;
  let latest = saved;
  try {
    for await (const { messages, checkpoint } of easemob.history({ ...resume, prefetch }).pages()) {
      read.push(...messages.map(({ msg_id }) => msg_id));
      latest = JSON.stringify(checkpoint);
      if (--left <= 0) return { done: false, saved: latest };
    }
    return { done: true, saved: latest };
  } catch (error) {
    if (!(error instanceof ApiError || error instanceof NetworkError)) throw error;
    return { done: false, saved: latest };
  }
}

test("yields every message exactly once, however often it is killed and resumed, and whatever fails", async () => {
  const plan = fc.record({
    pages: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 }),
    pageSize: fc.integer({ min: 1, max: 20 }),
    prefetch: fc.constantFrom(0, 0, 1, 3),
    lost: fc.uniqueArray(fc.integer({ min: 0, max: HOURS - 1 }), { maxLength: 3 }),
    later: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(
      records,
      faults,
      plan,
      async (drawn, planted, { pages, later, pageSize, prefetch, lost }) => {
        const clock = createClock(NOW, { autoAdvance: true });
        const sandbox = await startSandbox({
          apis: ["easemob"],
          clock,
          easemob: { history: { records: [] } },
        });
        try {
          const ids = plant(sandbox, drawn);
          for (const { fault, after } of planted) sandbox.faults.add({ ...fault, after });
          const easemob = createEasemob({
            ...sandbox.credentials.easemob,
            baseUrl: sandbox.urls.easemob,
            timeZone: "Asia/Shanghai",
            clock,
          });
          const read: string[] = [];
          let state: { done: boolean; saved: string | undefined } = { done: false, saved: undefined };
          const readAll = async (kills: number[]) => {
            state = { ...state, done: false };
            for (const some of [...kills, ...Array(20).fill(1000)]) {
              state = await readSome(easemob, state.saved, { pages: some, pageSize, prefetch }, read);
              if (state.done) break;
            }
            expect(state.done).toBe(true);
          };
          const files = lost.map((hour) => `20261120${String(8 + hour).padStart(2, "0")}`);
          for (const file of files) sandbox.easemob.loseFile(file);
          await readAll(pages);
          // Files that were late and have arrived since.
          for (const file of files) sandbox.easemob.restoreFile(file);
          await readAll(later);
          expect([...read].sort()).toEqual([...ids].sort());
        } finally {
          await sandbox.close();
        }
      },
    ),
    { numRuns: RUNS },
  );
});
