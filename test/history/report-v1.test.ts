import { describe, expect, test } from "vitest";
import type { ReportV1Checkpoint } from "../../src/jmessage/index.ts";
import { everySecond, useReportV1 } from "./report-v1-server.ts";
import { DAY, idsOf, NOW } from "./setup.ts";

const FIRST = NOW / 1000 - 30 * 86_400;
const RANGE = { from: new Date(FIRST * 1000), to: new Date(NOW), pageSize: 10 };

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

describe("the history of Report v1", () => {
  test("has all messages of a range in order, over as many pages as necessary", async () => {
    const { reportV1, server } = await useReportV1(everySecond(35, FIRST));
    expect(await idsOf(reportV1.history(RANGE))).toEqual(numbers(1, 35));
    expect(server.queries[0]?.get("begin_time")).toBe("2026-10-21 19:59:59");
    expect(server.queries[0]?.get("end_time")).toBe("2026-11-20 20:00:02");
  });

  test("sends one request for a range whose messages fit into a page", async () => {
    const { reportV1, server } = await useReportV1(everySecond(9, FIRST));
    expect(await idsOf(reportV1.history(RANGE))).toHaveLength(9);
    expect(server.queries).toHaveLength(1);
  });

  test("starts with the oldest stored message by default, and ends now", async () => {
    const { reportV1, server } = await useReportV1(everySecond(3, NOW / 1000 - 60 * 86_400));
    expect(await idsOf(reportV1.history())).toEqual(["1", "2", "3"]);
    expect(server.queries[0]?.has("begin_time")).toBe(false);
    expect(server.queries[0]?.get("count")).toBe("1000");
    expect(server.queries[0]?.get("end_time")).toBe("2026-11-20 20:00:02");
  });

  test("is that of one user on request", async () => {
    const { reportV1, stub } = await useReportV1(everySecond(2, FIRST));
    const senders: string[] = [];
    for await (const { from_id } of reportV1.history({ ...RANGE, of: { user: "annie" } }))
      senders.push(from_id);
    expect(senders).toEqual(["annie", "annie"]);
    expect(stub.requests[0]).toContain("GET /v1/users/annie/messages?");
  });

  test("skips nothing when messages at the front are deleted between two pages", async () => {
    const { reportV1 } = await useReportV1(everySecond(40, FIRST), {
      before: (count, { stored }) => count === 2 && stored.splice(0, 7),
    });
    expect(await idsOf(reportV1.history(RANGE))).toEqual(numbers(1, 40));
  });

  test("yields no duplicates when messages appear before those that have been read", async () => {
    const { reportV1 } = await useReportV1(everySecond(40, FIRST), {
      before: (count, { stored }) =>
        count === 3 && stored.push({ id: 900, created: FIRST }, { id: 901, created: FIRST }),
    });
    expect(await idsOf(reportV1.history(RANGE))).toEqual(numbers(1, 40));
  });

  test("includes messages that arrive at the end while it is read", async () => {
    const { reportV1 } = await useReportV1(everySecond(20, FIRST), {
      before: (count, { stored }) => count === 2 && stored.push({ id: 21, created: FIRST + 30 }),
    });
    expect(await idsOf(reportV1.history(RANGE))).toEqual(numbers(1, 21));
  });

  test.each(["refuse", "empty", "smallTotal"] as const)(
    "gets past a limit of the offset, even if the server should %s beyond it",
    async (beyond) => {
      const { reportV1 } = await useReportV1(everySecond(100, FIRST), { limit: { at: 25, beyond } });
      expect(await idsOf(reportV1.history(RANGE))).toEqual(numbers(1, 100));
      expect(await idsOf(reportV1.history({ ...RANGE, pageSize: 25 }))).toEqual(numbers(1, 100));
      const small = await useReportV1(everySecond(100, FIRST), { limit: { at: 25, beyond }, largestPage: 4 });
      expect(await idsOf(small.reportV1.history(RANGE))).toEqual(numbers(1, 100));
    },
  );

  test("reads more messages of one second than a page holds", async () => {
    const same = everySecond(35, FIRST).map(({ id }) => ({ id, created: FIRST + 5 }));
    const { reportV1 } = await useReportV1(same);
    expect(await idsOf(reportV1.history(RANGE))).toEqual(numbers(1, 35));
  });

  test("resumes in another process from the checkpoint of any page, which survives JSON", async () => {
    const { reportV1 } = await useReportV1(everySecond(35, FIRST));
    const checkpoints: ReportV1Checkpoint[] = [];
    const before: number[] = [0];
    for await (const { messages, checkpoint } of reportV1.history(RANGE).pages()) {
      checkpoints.push(JSON.parse(JSON.stringify(checkpoint)));
      before.push((before.at(-1) ?? 0) + messages.length);
    }
    expect(checkpoints.length).toBeGreaterThanOrEqual(4);
    for (const [i, resume] of checkpoints.entries())
      expect(await idsOf(reportV1.history({ resume }))).toEqual(numbers((before[i + 1] ?? 0) + 1, 35));
  });

  test("reads pages ahead on request", async () => {
    const { reportV1, server } = await useReportV1(everySecond(40, FIRST));
    const pages = reportV1.history({ ...RANGE, prefetch: 2 }).pages();
    await pages.next();
    await expect.poll(() => server.queries.length).toBe(3);
    await pages.return();
  });

  test("ends when the caller aborts, and requests nothing more", async () => {
    const { reportV1, server } = await useReportV1(everySecond(40, FIRST));
    const controller = new AbortController();
    const read = async () => {
      for await (const _ of reportV1.history({ ...RANGE, signal: controller.signal }).pages())
        controller.abort(new Error("enough"));
    };
    await expect(read()).rejects.toThrow("enough");
    expect(server.queries).toHaveLength(1);
  });

  test("throws when the very first page is refused", async () => {
    const { reportV1 } = await useReportV1([], { failure: () => 401 });
    await expect(idsOf(reportV1.history(RANGE))).rejects.toMatchObject({ name: "ApiError", status: 401 });
  });
});

describe("the history of Report v1 rejects", () => {
  const checkpoint = { api: "jmessage-report-v1", version: 1, of: null, begin: FIRST, end: NOW / 1000 };
  const progress = { window: FIRST, position: FIRST, count: 0, latest: [], seen: [] };
  const resume = { ...checkpoint, pageSize: 10, ...progress };
  test.each([
    [
      "a start beyond the server's retention",
      { from: new Date(NOW - 61 * DAY) },
      "from: the server keeps 60",
    ],
    [
      "an end before the start",
      { from: new Date(NOW), to: new Date(NOW - 1000) },
      "to: expected a time not before from",
    ],
    ["a page size of 0", { pageSize: 0 }, "pageSize: expected 1 to 1000, got 0"],
    ["a page size above the limit", { pageSize: 1001 }, "pageSize: expected 1 to 1000, got 1001"],
    ["a group, which v1 does not support", { of: { group: 5 } }, "of.user: expected a username"],
    ["a user without a name", { of: { user: "" } }, "of.user: expected a username"],
    [
      "a checkpoint of v2",
      { resume: { ...resume, api: "jmessage-report" } },
      "resume.api: expected jmessage-report-v1",
    ],
    [
      "a checkpoint that has become too old",
      {
        resume: {
          ...resume,
          begin: FIRST - 31 * 86_400,
          window: FIRST - 31 * 86_400,
          position: FIRST - 31 * 86_400,
        },
      },
      "resume.position",
    ],
    ["a checkpoint without a user", { resume: { ...resume, of: undefined } }, "resume.of.user"],
    [
      "a checkpoint that ends before it begins",
      { resume: { ...resume, end: FIRST - 1 } },
      "resume.end: expected a time not before begin",
    ],
    [
      "a checkpoint that begins long before everything",
      { resume: { ...resume, begin: -(2 ** 52) } },
      "resume.begin: expected whole seconds",
    ],
    [
      "a range together with a checkpoint",
      { resume, from: new Date(NOW) },
      "from: cannot be combined with resume",
    ],
    ["a negative number of pages ahead", { prefetch: -1 }, "prefetch: expected"],
  ])("%s", async (_, options, message) => {
    const { reportV1, server } = await useReportV1([]);
    expect(() => reportV1.history(options as never)).toThrow(message);
    expect(server.queries).toEqual([]);
  });
});
