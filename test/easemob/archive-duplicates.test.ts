import { describe, expect, test } from "vitest";
import type { ArchiveCheckpoint } from "../../src/easemob/index.ts";
import { HOUR, idsOf, linesOf, record, startEasemob } from "../support/easemob-server.ts";
import { BEGIN, idsFrom, many, NAME, readFile } from "./archive-setup.ts";

const NEXT = "2026112019";
const TWO_HOURS = { from: new Date(BEGIN), to: new Date(BEGIN + 2 * HOUR - 1) };

describe("duplicates", () => {
  test("are dropped within an hour and across two, by id", async () => {
    const { server, easemob } = await startEasemob();
    const last = record("last", BEGIN + HOUR - 5);
    server.files.set(NAME, linesOf(record("a", BEGIN), record("b", BEGIN), record("a", BEGIN), last, last));
    server.files.set(NEXT, linesOf(last, record("c", BEGIN + HOUR), record("b", BEGIN + HOUR + 90_000)));
    expect(await idsOf(easemob.history(TWO_HOURS))).toEqual(["a", "b", "last", "c"]);
  });

  test("are dropped across 100,000 records", async () => {
    const records = many(100_000);
    const { ids } = await readFile(linesOf(...records, ...records.slice(0, 10), record("z", BEGIN)));
    expect(ids).toEqual([...idsFrom(records), "z"]);
  });

  test.each([
    ["integers", (i: number) => String(1_480_000_000_000_000_000n + BigInt(i))],
    ["neighbors of 2^53", (i: number) => String(2n ** 53n + BigInt(i))],
    ["with leading zeros", (i: number) => "0".repeat(i % 20)],
    ["of other kinds", (i: number) => `${i.toString(36)}-${i}`],
  ])("are told from others, with ids %s", async (_, idOf) => {
    const ids = [...new Set(Array.from({ length: 20_000 }, (_, i) => idOf(i)))];
    const lines = linesOf(...ids.map((id) => record(id, BEGIN)));
    expect((await readFile(lines + lines)).ids).toEqual(ids);
  });

  test.each([[0], [1]])(
    "of any record of the hour before are dropped, also after %d resumes",
    async (resumes) => {
      const { server, easemob } = await startEasemob();
      const before = many(3000);
      const after = many(10, BEGIN + HOUR).map((each) => ({ ...each, msg_id: `n${each.msg_id}` }));
      server.files.set(NAME, linesOf(...before));
      server.files.set(NEXT, linesOf(...after.slice(0, 5), ...before, ...after.slice(5)));
      const read: string[] = [];
      let saved: ArchiveCheckpoint | undefined;
      for await (const { messages, checkpoint } of easemob.history({ ...TWO_HOURS, pageSize: 1 }).pages()) {
        read.push(...idsFrom(messages));
        saved = checkpoint;
        if (resumes > 0 && read.length === 3003) break;
      }
      if (resumes > 0) read.push(...(await idsOf(easemob.history({ resume: saved as ArchiveCheckpoint }))));
      expect(read).toEqual(idsFrom([...before, ...after]));
      expect(JSON.stringify(saved).length).toBeLessThan(12_000);
    },
  );
});
