import { describe, expect, onTestFinished, test } from "vitest";
import type { Message, ReportCheckpoint } from "../../src/jmessage/index.ts";
import { connectJMessage } from "../support/apis.ts";
import { json, startStub } from "../support/stub-server.ts";
import {
  type Comparison,
  type Instants,
  startReportV2,
  type Trouble,
  type V2Behaviour,
} from "./report-v2-server.ts";
import { DAY, idsOf, message, NOW, useHistory, windowsOf } from "./setup.ts";

const from = new Date(NOW - 20 * DAY);
/** Some messages a minute apart, a day ago. */
const few = (count: number) =>
  Array.from({ length: count }, (_, i) => message(i + 1, NOW - DAY + i * 60_000));
const numbers = (count: number, first = 1) => Array.from({ length: count }, (_, i) => String(first + i));

describe("a history", () => {
  test("yields every message of all windows once, in order, with exact ids", async () => {
    const big = 2n ** 63n - 1n;
    const { report, sandbox } = await useHistory({
      history: {
        messages: [
          message(big, NOW - DAY),
          message(7, NOW - 19 * DAY),
          message(2n ** 53n + 1n, NOW - 10 * DAY),
        ],
      },
    });
    expect(await idsOf(report.history({ from }))).toEqual(["7", "9007199254740993", String(big)]);
    expect(windowsOf(sandbox)).toEqual([
      ["2026-10-31 19:59:59", "2026-11-07 19:59:58"],
      ["2026-11-07 19:59:56", "2026-11-14 19:59:55"],
      ["2026-11-14 19:59:53", "2026-11-20 20:00:02"],
    ]);
  });

  test("includes the first and the last second, and nothing beyond", async () => {
    const [begin, end] = [NOW - 2 * DAY, NOW - DAY];
    const messages = [begin - 1000, begin, end, end + 1000].map((sent, i) => message(i + 1, sent));
    const { report } = await useHistory({ history: { messages } });
    expect(await idsOf(report.history({ from: new Date(begin), to: new Date(end) }))).toEqual(["2", "3"]);
  });

  test("includes messages on both sides of the boundary of two windows", async () => {
    const seam = NOW - 10 * DAY + 7 * DAY;
    const messages = [seam - 1000, seam - 1000, seam, seam].map((sent, i) => message(i + 1, sent));
    const { report } = await useHistory({ history: { messages } });
    expect(await idsOf(report.history({ from: new Date(NOW - 10 * DAY) }))).toEqual(numbers(4));
  });

  test("can be that of one user, one group or one chat room", async () => {
    const at = NOW - DAY;
    const { report, sandbox } = await useHistory({
      history: {
        messages: [
          message(1, at, { from_id: "annie", target_id: "eddie" }),
          message(2, at, { from_id: "caiyh", target_id: "10055201", target_type: "group" }),
          message(3, at, { from_id: "caiyh", target_id: "9223372036854775807", target_type: "chatroom" }),
        ],
      },
    });
    expect(await idsOf(report.history({ from, of: { user: "annie" } }))).toEqual(["1"]);
    expect(await idsOf(report.history({ from, of: { group: 10055201 } }))).toEqual(["2"]);
    expect(await idsOf(report.history({ from, of: { chatRoom: 9223372036854775807n } }))).toEqual(["3"]);
    expect(sandbox.requests.at(-1)?.path).toBe("/v2/chatrooms/9223372036854775807/messages");
  });

  test("requests nothing before the loop starts, and no more than the loop needs", async () => {
    const { report, sandbox } = await useHistory({ history: { messages: few(10) } });
    const history = report.history({ from: new Date(NOW - 2 * DAY), pageSize: 2 });
    expect(sandbox.requests).toHaveLength(0);
    for await (const { msgid } of history) if (msgid === "3") break;
    expect(sandbox.requests).toHaveLength(2);
  });

  test("can be looped over again, and starts over", async () => {
    const { report } = await useHistory({ history: { messages: few(3) } });
    const history = report.history({ from });
    expect(await idsOf(history)).toEqual(numbers(3));
    expect(await idsOf(history)).toEqual(numbers(3));
  });

  test("yields pages that are never empty, even in weeks without messages", async () => {
    const { report } = await useHistory({ history: { messages: [message(1, NOW - 19 * DAY)] } });
    const sizes: number[] = [];
    for await (const { messages } of report.history({ from }).pages()) sizes.push(messages.length);
    expect(sizes).toEqual([1]);
  });

  test("yields messages whose type determines their body", async () => {
    const { report } = await useHistory({
      history: { messages: [message(1, NOW - DAY, { msg_body: { text: "你好 🎉", extras: {} } })] },
    });
    const texts: string[] = [];
    for await (const m of report.history({ from })) if (m.msg_type === "text") texts.push(m.msg_body.text);
    expect(texts).toEqual(["你好 🎉"]);
  });

  test("ends when the caller aborts, with the caller's reason", async () => {
    const controller = new AbortController();
    const { report } = await useHistory({ history: { messages: few(10) } });
    const read = async () => {
      for await (const _ of report.history({ from, pageSize: 2, signal: controller.signal }))
        controller.abort(new Error("enough"));
    };
    await expect(read()).rejects.toThrow("enough");
  });
});

describe("a cursor", () => {
  test("that has expired because the consumer was slow is not even sent", async () => {
    const { report, sandbox, clock } = await useHistory({ history: { messages: few(6) } });
    const ids: string[] = [];
    for await (const { messages } of report.history({ from: new Date(NOW - 2 * DAY), pageSize: 2 }).pages()) {
      ids.push(...messages.map(({ msgid }) => msgid));
      clock.advance(121_000);
    }
    expect(ids).toEqual(numbers(6));
    expect(sandbox.requests.map(({ status }) => status)).not.toContain(400);
    expect(windowsOf(sandbox)).toContainEqual(["2026-11-19 20:00:59", "2026-11-20 20:00:02"]);
  });

  test("that the server rejects early costs one request, and nothing is lost or duplicated", async () => {
    const { report, sandbox } = await useHistory({ history: { messages: few(6) } });
    sandbox.faults.add({ kind: "expireCursor", times: 2 });
    expect(await idsOf(report.history({ from: new Date(NOW - 2 * DAY), pageSize: 2 }))).toEqual(numbers(6));
    expect(sandbox.requests.filter(({ status }) => status === 400)).toHaveLength(2);
  });

  test.each([400, 404, 410, 500, 503])("may be rejected with any status: %i", async (status) => {
    const { report, sandbox } = await useHistory(
      { history: { messages: few(6) }, expiredCursor: { status, code: 1 } },
      { sandboxBreaksSpec: status !== 400 },
    );
    sandbox.faults.add({ kind: "expireCursor", times: 2 });
    expect(await idsOf(report.history({ from: new Date(NOW - 2 * DAY), pageSize: 2 }))).toEqual(numbers(6));
  });

  test("may return an empty page when it has expired", async () => {
    const { report, sandbox } = await useHistory({ history: { messages: few(6) } });
    const body = { total: 6, count: 0, messages: [] };
    sandbox.faults.add({ kind: "status", status: 200, body, after: 1, operationId: "listMessages" });
    expect(await idsOf(report.history({ from: new Date(NOW - 2 * DAY), pageSize: 2 }))).toEqual(numbers(6));
  });

  test("may come with the last page as well", async () => {
    const { report } = await useHistory({ history: { messages: few(4) }, cursorOnLastPage: true });
    expect(await idsOf(report.history({ from: new Date(NOW - 2 * DAY), pageSize: 2 }))).toEqual(numbers(4));
  });

  test("may come with the last page and be rejected", async () => {
    const { report, sandbox } = await useHistory({ history: { messages: few(4) }, cursorOnLastPage: true });
    sandbox.faults.add({ kind: "expireCursor", after: 1 });
    expect(await idsOf(report.history({ from: new Date(NOW - 2 * DAY), pageSize: 2 }))).toEqual(numbers(4));
    expect(sandbox.requests).toHaveLength(3);
  });

  test("may be the same string for all pages and move on with every use, even when a response is lost", async () => {
    const { report, sandbox } = await useHistory(
      { history: { messages: few(9) }, cursorText: "same" },
      { sandboxBreaksSpec: true },
    );
    sandbox.faults.add({ kind: "reset", acted: true, after: 1 });
    sandbox.faults.add({ kind: "truncate", cut: "connection", after: 2 });
    sandbox.faults.add({ kind: "truncate", cut: "body", after: 4 });
    expect(await idsOf(report.history({ from: new Date(NOW - 2 * DAY), pageSize: 2 }))).toEqual(numbers(9));
  });

  test("is not necessary: a server that rejects all of them is read by windows alone", async () => {
    const messages = [...few(6), ...[7, 8, 9].map((id) => message(id, NOW - 3_600_000))];
    const { report, sandbox } = await useHistory({ history: { messages } });
    sandbox.faults.add({ kind: "expireCursor", times: Number.POSITIVE_INFINITY });
    expect(await idsOf(report.history({ from: new Date(NOW - 2 * DAY), pageSize: 1 }))).toEqual(numbers(9));
  });

  test("that is always rejected amid more than 1,000 messages of one second ends the history with the server's error", async () => {
    const messages = Array.from({ length: 1500 }, (_, i) => message(i + 1, NOW - DAY));
    const { report, sandbox } = await useHistory({ history: { messages } });
    sandbox.faults.add({ kind: "expireCursor", times: Number.POSITIVE_INFINITY });
    const seen: string[] = [];
    const read = async () => {
      for await (const { msgid } of report.history({ from })) seen.push(msgid);
    };
    await expect(read()).rejects.toMatchObject({ name: "ApiError", status: 400 });
    expect(seen).toEqual(numbers(1000));
  });

  test("is not blamed for wrong credentials", async () => {
    const { report, sandbox } = await useHistory({ history: { messages: few(6) } });
    sandbox.faults.add({ kind: "status", status: 401, after: 1 });
    await expect(idsOf(report.history({ from: new Date(NOW - 2 * DAY), pageSize: 2 }))).rejects.toMatchObject(
      {
        status: 401,
      },
    );
    expect(sandbox.requests).toHaveLength(2);
  });
});

describe("more messages in one second than a page holds", () => {
  const burst = Array.from({ length: 25 }, (_, i) => message(i + 1, NOW - DAY));

  test("are all read, although every cursor expires", async () => {
    const { report, clock } = await useHistory({ history: { messages: burst } });
    const ids: string[] = [];
    for await (const { messages } of report.history({ from, pageSize: 10 }).pages()) {
      ids.push(...messages.map(({ msgid }) => msgid));
      clock.advance(200_000);
    }
    expect(ids).toEqual(numbers(25));
  });
});

describe("a server that does not return everything it counts", () => {
  const second = { created: NOW - DAY, arrived: NOW - DAY };
  const burst = Array.from({ length: 1500 }, (_, i) => ({ id: i + 1, ...second }));

  async function read(behaviour: V2Behaviour, stored: readonly Instants[] = burst) {
    const started = await startReportV2(stored, behaviour);
    onTestFinished(() => started.stub.close());
    const ids: string[] = [];
    const end = await (async () => {
      for await (const { msgid } of started.report.history({ from: new Date(NOW - 2 * DAY) }))
        ids.push(msgid);
    })().then(
      () => undefined,
      (error: unknown) => error as Error,
    );
    return { ids, end, requests: started.stub.requests.length };
  }

  test("is asked again after failures and early ends, which do not share their patience", async () => {
    const troubles: (Trouble | undefined)[] = ["refuse", "refuse", "refuse", "empty", "refuse"];
    const { ids, end } = await read({
      // Every other request is for a first page.
      trouble: (count) => (count % 2 === 0 ? troubles[count / 2 - 1] : undefined),
    });
    expect(end).toBeUndefined();
    expect(ids).toEqual(numbers(1500));
  });

  test("ends the history with an error that says how many are missing", async () => {
    const { ids, end } = await read({ trouble: (count) => (count % 2 === 0 ? "empty" : undefined) });
    expect(ids).toEqual(numbers(1000));
    expect(end?.message).toMatch(/^history: the server ends the pages early: 1000 of 1500 messages from /);
  });

  test.each<Trouble>(["own page", "first page"])(
    "because its cursors lead to the %s ends the history with an error, after a bounded number of requests",
    async (trouble) => {
      const { ids, end, requests } = await read({ trouble: () => trouble });
      expect(ids).toEqual(numbers(1000));
      expect(end?.message).toMatch(
        /^history: the server returns the same pages again and again: 1000 of 1500 messages/,
      );
      expect(requests).toBeLessThan(20);
    },
  );

  test.each<Comparison>(["truncates", "rounds", "compares milliseconds"])(
    "because it %s bounds in whole seconds is read to the last second of every window",
    async (comparison) => {
      const begin = NOW - 10 * DAY;
      const seam = begin + 7 * DAY - 1000;
      const stored = [seam - 1, seam + 1, seam + 499, seam + 500, seam + 999, seam + 1000, NOW - 1].map(
        (time, i) => ({ id: i + 1, created: time, arrived: time }),
      );
      const { report, stub } = await startReportV2(stored, { comparison });
      onTestFinished(() => stub.close());
      const range = { from: new Date(begin), to: new Date(NOW - 1) };
      expect(await idsOf(report.history(range))).toEqual(numbers(7));
    },
  );

  test.each<[string, unknown, string]>([
    ["an empty object", {}, "a list at messages, got nothing"],
    ["null", null, "a list at messages, got nothing"],
    ["null for the messages", { total: 1, messages: null }, "a list at messages, got null"],
    ["a number among the messages", { total: 1, messages: [1] }, "an object at messages.0, got a number"],
    [
      "a message without an id",
      { total: 1, messages: [{ create_time: 1 }] },
      "an id at messages.0.msgid, got nothing",
    ],
    [
      "a message without a time",
      { total: 1, messages: [{ msgid: 1 }] },
      "a time at messages.0.create_time, got nothing",
    ],
    ["no total", { messages: [] }, "a number at total, got nothing"],
  ])("but %s is a DecodeError that names the place", async (_, page, message) => {
    const stub = await startStub((response) => json(response, JSON.stringify(page)));
    onTestFinished(() => stub.close());
    const { report, reportV1 } = connectJMessage({ baseUrl: stub.url });
    const range = { from: new Date(Date.now() - DAY), of: { user: "annie" } };
    for (const [history, id, version] of [
      [report.history(range), "listUserMessages", "v2"],
      [reportV1.history(range), "listUserMessagesV1", "v1"],
    ] as const)
      await expect(idsOf(history as AsyncIterable<{ msgid: string }>)).rejects.toMatchObject({
        name: "DecodeError",
        message: `${id}: expected ${message} (GET /${version}/users/{username}/messages)`,
      });
  });
});

describe("the times of a message", () => {
  // The client's clock is a day behind, or ahead, while the server in this sandbox uses create_time.
  test.each([-2, 0, 2])(
    "may be %i days apart, and a restart still loses and duplicates nothing",
    async (days) => {
      const messages = few(12).map((m) => ({ ...m, msg_ctime: Number(m.create_time) * 1000 + days * DAY }));
      const { report, clock } = await useHistory({ history: { messages } });
      const ids: string[] = [];
      for await (const page of report.history({ from: new Date(NOW - 6 * DAY), pageSize: 3 }).pages()) {
        ids.push(...page.messages.map(({ msgid }) => msgid));
        clock.advance(121_000);
      }
      expect(ids).toEqual(numbers(12));
    },
  );
});

describe("a checkpoint", () => {
  test("is plain data, and resumes after every page with nothing lost or duplicated", async () => {
    const messages = [...few(7), ...few(7).map((m, i) => ({ ...m, msgid: 100 + i }))];
    const { report } = await useHistory({ history: { messages } });
    const all = await idsOf(report.history({ from, of: { user: "caiyh" } }));
    expect(all).toHaveLength(14);

    const ids: string[] = [];
    let resume: ReportCheckpoint | undefined;
    for (;;) {
      const options = resume ? { resume } : { from, of: { user: "caiyh" }, pageSize: 3 };
      const { value: page } = await report.history(options).pages().next();
      if (!page) break;
      ids.push(...page.messages.map(({ msgid }: Message) => msgid));
      resume = JSON.parse(JSON.stringify(page.checkpoint));
    }
    expect(ids).toEqual(all);
  });

  test("stays small, however much has been read", async () => {
    const { report } = await useHistory({ history: { count: 20_000, from, to: new Date(NOW) } });
    let read = 0;
    for await (const { messages, checkpoint } of report.history({ from }).pages()) {
      read += messages.length;
      // At most the ids of a burst of one second.
      expect(checkpoint.seen.length).toBeLessThan(100);
    }
    expect(read).toBe(20_000);
  });

  test("remembers only what may come again, also when each page has one message", async () => {
    // A minute between two messages, and between two pages no other message that could make it look for old ones.
    const { report } = await useHistory({ history: { messages: few(20) } });
    const remembered: number[] = [];
    for await (const { checkpoint } of report.history({ from, pageSize: 1 }).pages())
      remembered.push(checkpoint.seen.length);
    expect(remembered).toEqual(Array.from({ length: 20 }, () => 1));
  });

  test("of a history read to its end yields nothing more", async () => {
    const { report } = await useHistory({ history: { messages: few(5) } });
    let last: ReportCheckpoint | undefined;
    for await (const { checkpoint } of report.history({ from }).pages()) last = checkpoint;
    expect(await idsOf(report.history({ resume: last as ReportCheckpoint }))).toEqual([]);
  });
});
