import { describe, expect, it } from "vitest";
import { createClock, type SandboxJMessageOptions } from "../../src/sandbox/index.ts";
import { createCursors } from "../../src/sandbox/jmessage/report/cursors.ts";
import { type Body, openSandbox, seconds } from "./open-sandbox.ts";

const eleven = seconds("2026-11-20T11:00:00+08:00");

/** Five messages, one a second from eleven o'clock; three of them in the group 1. */
const messages = [1, 2, 3, 4, 5].map((msgid) => ({
  msgid,
  from_id: "caiyh",
  target_id: msgid % 2 ? "1" : "javen",
  target_type: msgid % 2 ? ("group" as const) : ("single" as const),
  create_time: eleven + msgid,
}));

const FIRST = "/v2/messages?count=2&begin_time=2026-11-20+11:00:00&end_time=2026-11-20+12:00:00";
const next = ({ cursor }: Body, of = "") => `/v2${of}/messages?cursor=${cursor}`;
const idsOf = (page: Body) => page.messages?.map((message: Body) => message.msgid);

const openFive = (options: SandboxJMessageOptions = {}) => openSandbox({ history: { messages }, ...options });

describe("a cursor", () => {
  it("leads through all pages, each with the total of the whole window, and not beyond the last", async () => {
    const { read } = await openFive();
    const one = await read(FIRST);
    const two = await read(next(one));
    const three = await read(next(two));
    expect([one, two, three].map(idsOf)).toEqual([[1, 2], [3, 4], [5]]);
    expect([one, two, three].map(({ total, count }) => [total, count])).toEqual([
      [5, 2],
      [5, 2],
      [5, 1],
    ]);
    expect(one.cursor).toMatch(/^[0-9A-F]{32}$/);
    expect(two.cursor).not.toBe(one.cursor);
    expect(three).not.toHaveProperty("cursor");
  });

  it("does not come with a page that contains exactly the rest", async () => {
    const { read } = await openFive();
    expect(await read(FIRST.replace("count=2", "count=5"))).not.toHaveProperty("cursor");
  });

  it("returns the same page when it is sent again", async () => {
    const { read } = await openFive();
    const one = await read(FIRST);
    expect(idsOf(await read(next(one)))).toEqual([3, 4]);
    expect(idsOf(await read(next(one)))).toEqual([3, 4]);
  });

  it("is valid for 120 seconds after it was returned", async () => {
    const { read, get, clock } = await openFive();
    const one = await read(FIRST);
    clock.advance(119_999);
    const two = await read(next(one));
    expect(idsOf(two)).toEqual([3, 4]);
    clock.advance(1);
    const expired = await get(next(one));
    expect(expired.status).toBe(400);
    expect(await expired.json()).toEqual({
      error: { code: 899003, message: "cursor has expired, or was not issued for this query" },
    });
    expect(idsOf(await read(next(two)))).toEqual([5]);
  });

  it("returns the configured status and code when it has expired", async () => {
    const { read, get, clock } = await openFive({ expiredCursor: { status: 410, code: 12345 } });
    const one = await read(FIRST);
    clock.advance(120_000);
    const expired = await get(next(one));
    expect([expired.status, (await expired.json()).error.code]).toEqual([410, 12345]);
  });

  it("is not valid for another list", async () => {
    const { read, get } = await openFive();
    const all = await read(FIRST);
    const group = await read(FIRST.replace("/v2/", "/v2/groups/1/"));
    expect(idsOf(group)).toEqual([1, 3]);
    expect((await get(next(all, "/groups/1"))).status).toBe(400);
    expect((await get(next(group))).status).toBe(400);
    expect((await get(next(group, "/groups/2"))).status).toBe(400);
    expect((await get(next(group, "/chatrooms/1"))).status).toBe(400);
    expect(idsOf(await read(next(group, "/groups/1")))).toEqual([5]);
  });

  it("takes precedence over the rest of the query", async () => {
    const { read } = await openFive();
    const one = await read(FIRST);
    expect(idsOf(await read(`${next(one)}&count=1&begin_time=2026-11-20+11:00:05`))).toEqual([3, 4]);
  });

  it("includes messages that arrive after its position, and not those that arrive before it", async () => {
    const { sandbox, read } = await openFive();
    const one = await read(FIRST);
    const add = (msgid: number, create_time: number) =>
      sandbox.jmessage.add({ msgid, create_time, from_id: "javen", target_id: "caiyh" });
    add(100, eleven + 1);
    add(101, eleven + 3);
    const two = await read(next(one));
    expect(idsOf(two)).toEqual([3, 101]);
    expect(two.total).toBe(7);
  });

  it("skips messages that have been deleted in the meantime", async () => {
    const { read, clock } = await openFive();
    clock.set("2027-01-19T11:00:01+08:00");
    const one = await read(FIRST);
    clock.advance(3000);
    const two = await read(next(one));
    expect(two.total).toBe(2);
    expect(idsOf(two)).toEqual([4, 5]);
  });

  it("splits a burst of one second without losing or duplicating messages", async () => {
    const burst = Array.from({ length: 10 }, (_, msgid) => ({
      msgid: msgid + 1,
      from_id: "caiyh",
      target_id: "javen",
      create_time: eleven,
    }));
    const { read } = await openSandbox({ history: { messages: burst } });
    const ids: number[] = [];
    let page = await read(FIRST.replace("count=2", "count=3"));
    for (; page.cursor; page = await read(next(page))) ids.push(...idsOf(page));
    expect([...ids, ...idsOf(page)]).toEqual(burst.map(({ msgid }) => msgid));
  });

  it("is the same string in every run", async () => {
    const [a, b] = await Promise.all([openFive(), openFive()]);
    expect((await a.read(FIRST)).cursor).toBe((await b.read(FIRST)).cursor);
  });
});

describe("on request, a cursor", () => {
  it("comes with the last page too, and leads to an empty one", async () => {
    const { read } = await openFive({ cursorOnLastPage: true });
    const only = await read(FIRST.replace("count=2", "count=5"));
    expect(only).toMatchObject({ total: 5, count: 5, cursor: expect.any(String) });
    expect(await read(next(only))).toEqual({ total: 5, count: 0, messages: [] });
  });

  it("stays the same string, moves on with each request and is renewed by it", async () => {
    const { read, get, clock } = await openFive({ cursorText: "same" });
    const one = await read(FIRST);
    clock.advance(100_000);
    const two = await read(next(one));
    expect(two.cursor).toBe(one.cursor);
    expect(idsOf(two)).toEqual([3, 4]);
    clock.advance(100_000);
    const three = await read(next(one));
    expect(idsOf(three)).toEqual([5]);
    expect(three).not.toHaveProperty("cursor");
    clock.advance(120_000);
    expect((await get(next(one))).status).toBe(400);
  });

  it("expires before its time", async () => {
    const { sandbox, read, get } = await openFive();
    sandbox.faults.add({ kind: "expireCursor" });
    const one = await read(FIRST);
    expect((await get(next(one))).status).toBe(400);
    expect((await get(next(one))).status).toBe(400);
    expect(idsOf(await read(next(await read(FIRST))))).toEqual([3, 4]);
  });
});

describe("the store of cursors", () => {
  const walk = {
    conversation: { kind: "all" },
    span: { begin: 0, end: 1 },
    limit: 1,
    after: { sent: 0, received: 0, id: 1n },
  } as const;

  it("drops the oldest when there are too many, so that memory stays bounded", () => {
    const cursors = createCursors(createClock(0));
    const issued = Array.from({ length: 100_001 }, () => cursors.issue(walk));
    expect(cursors.find(issued[0] ?? "")).toBeUndefined();
    expect(cursors.find(issued[1] ?? "")).toEqual(walk);
    expect(cursors.find(issued[100_000] ?? "")).toEqual(walk);
  });

  it("expires cursors in time although the clock has been set back", () => {
    const clock = createClock(1_000_000);
    const cursors = createCursors(clock);
    cursors.issue(walk);
    clock.set(0);
    const later = cursors.issue(walk);
    clock.advance(119_999);
    expect(cursors.find(later)).toEqual(walk);
    clock.advance(1);
    expect(cursors.find(later)).toBeUndefined();
  });
});
