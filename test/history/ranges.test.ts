import { describe, expect, test } from "vitest";
import type { ReportCheckpoint } from "../../src/jmessage/index.ts";
import { DAY, idsOf, message, NOW, useHistory, windowsOf } from "./setup.ts";

const earlier = (days: number) => new Date(NOW - days * DAY);

describe("an invalid range", () => {
  test.each([
    [
      "older than 60 days",
      { from: earlier(61) },
      "from: the server keeps 60 days, so the earliest is 2026-09-21 20:00:00 Beijing time; got 2026-09-20 20:00:00",
    ],
    ["ending before it begins", { from: earlier(1), to: earlier(2) }, "to: expected a time not before from"],
    ["starting at an invalid date", { from: new Date("nonsense") }, "from: expected a valid Date"],
    [
      "ending on a day that does not exist",
      { from: earlier(1), to: "2026-11-31 00:00:00" },
      'to: expected a valid Date, ISO 8601 with a zone or "yyyy-MM-dd HH:mm:ss" in Beijing time, got "2026-11-31 00:00:00"',
    ],
    ["without a start", {}, "from: expected a valid Date"],
    ["in pages of size 0", { from: earlier(1), pageSize: 0 }, "pageSize: expected 1 to 1000, got 0"],
    ["in pages too large", { from: earlier(1), pageSize: 1001 }, "pageSize: expected 1 to 1000, got 1001"],
    [
      "of a group with a malformed id",
      { from: earlier(1), of: { group: "ten" } },
      "of.group: expected an integer",
    ],
    ["of a group whose id was rounded", { from: earlier(1), of: { group: 2 ** 60 } }, "of.group: "],
    [
      "of a chat room with a malformed id",
      { from: earlier(1), of: { chatRoom: 1.5 } },
      "of.chatRoom: expected an integer",
    ],
    [
      "of both a user and a group",
      { from: earlier(1), of: { user: "annie", group: 5 } },
      "of: expected { user }, { group } or { chatRoom }",
    ],
    ["of nobody", { from: earlier(1), of: {} }, "of: expected { user }, { group } or { chatRoom }"],
    ["of a user without a name", { from: earlier(1), of: { user: "" } }, "of.user: expected a username"],
    [
      "with both `from` and `resume`",
      { from: earlier(1), resume: {} },
      "from: cannot be combined with resume",
    ],
  ])("is rejected before any request: %s", async (_, options, message) => {
    const { report, sandbox } = await useHistory({ history: { messages: [] } });
    expect(() => report.history(options as never)).toThrow(message);
    expect(sandbox.requests).toHaveLength(0);
  });
});

describe("an invalid checkpoint", () => {
  const good: ReportCheckpoint = {
    api: "jmessage-report",
    version: 1,
    of: null,
    begin: NOW / 1000 - 3600,
    end: NOW / 1000,
    pageSize: 10,
    window: NOW / 1000 - 3600,
    position: NOW / 1000 - 60,
    count: 1,
    latest: [NOW / 1000 - 60, NOW / 1000],
    seen: [["1", NOW / 1000 - 60, NOW / 1000]],
  };

  test.each([
    [null, "resume: expected a checkpoint"],
    ["{}", "resume: expected a checkpoint"],
    [{ ...good, api: "qiniu" }, 'resume.api: expected jmessage-report, got "qiniu"'],
    [{ ...good, version: 2 }, "resume.version: expected 1, got 2"],
    [{ ...good, begin: undefined }, "resume.begin: expected whole seconds"],
    [{ ...good, end: "now" }, "resume.end: expected whole seconds"],
    [{ ...good, position: 1.5 }, "resume.position: expected whole seconds"],
    [{ ...good, pageSize: 0 }, "resume.pageSize: expected 1 to 1000, got 0"],
    [{ ...good, seen: [["1"]] }, "resume.seen: expected a list of entries, each an id and whole seconds"],
    [{ ...good, seen: null }, "resume.seen: expected a list of entries, each an id and whole seconds"],
    [{ ...good, seen: [[1, 2]] }, "resume.seen: expected a list of entries"],
    [{ ...good, seen: [["1", 1.5]] }, "resume.seen: expected a list of entries"],
    [{ ...good, of: 5 }, "resume.of: expected { user }, { group } or { chatRoom }"],
    [{ ...good, of: undefined }, "resume.of: expected { user }, { group } or { chatRoom }"],
    [{ ...good, of: { user: "a", group: "1" } }, "resume.of: expected { user }, { group } or { chatRoom }"],
    [{ ...good, begin: -(2 ** 52) }, "resume.begin: expected whole seconds"],
    [{ ...good, end: 2 ** 52 }, "resume.end: expected whole seconds"],
    [{ ...good, end: good.begin - 1 }, "resume.end: expected a time not before begin"],
    [{ ...good, window: undefined }, "resume.window: expected whole seconds"],
    [{ ...good, window: good.begin + 1 }, "resume.window: expected the beginning of a window"],
    [{ ...good, position: good.begin - 1 }, "resume.position: expected a time in the window"],
    [{ ...good, position: good.end + 2 }, "resume.position: expected a time in the window"],
    [{ ...good, count: -1 }, "resume.count: expected a number of messages"],
    [{ ...good, count: "1" }, "resume.count: expected a number of messages"],
    [{ ...good, latest: undefined }, "resume.latest: expected a list of whole seconds"],
    [{ ...good, latest: ["1"] }, "resume.latest: expected a list of whole seconds"],
    [
      {
        ...good,
        begin: good.begin - 61 * 86_400,
        window: good.begin - 61 * 86_400,
        position: good.begin - 61 * 86_400,
      },
      "resume.position: the server keeps 60 days",
    ],
  ])("is rejected before any request, and the field is named: %j", async (resume, message) => {
    const { report, sandbox } = await useHistory({ history: { messages: [] } });
    expect(() => report.history({ resume: resume as never })).toThrow(message);
    expect(sandbox.requests).toHaveLength(0);
  });

  test("but a valid one is accepted", async () => {
    const { report, sandbox } = await useHistory({ history: { messages: [] } });
    await idsOf(report.history({ resume: good }));
    expect(windowsOf(sandbox)).toEqual([
      ["2026-11-20 19:58:59", "2026-11-20 20:00:02"],
      ["2026-11-20 18:59:59", "2026-11-20 20:00:02"],
    ]);
  });
});

describe("a range at the limit of the retention", () => {
  test("may start 60 days ago, computed a moment earlier", async () => {
    const { report, clock } = await useHistory({
      history: { messages: [message(1, earlier(59).getTime())] },
    });
    const from = new Date(clock.now() - 60 * DAY);
    clock.advance(5000);
    expect(await idsOf(report.history({ from }))).toEqual(["1"]);
  });

  test("may end in the future, without requests for windows entirely in the future", async () => {
    const { report, sandbox } = await useHistory({ history: { messages: [message(1, NOW - 1000)] } });
    const history = report.history({ from: earlier(1), to: new Date(NOW + 300 * DAY) });
    expect(await idsOf(history)).toEqual(["1"]);
    expect(windowsOf(sandbox)).toHaveLength(1);
  });
});
