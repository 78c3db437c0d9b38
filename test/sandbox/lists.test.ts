import { describe, expect, it } from "vitest";
import type { NewMessage } from "../../src/sandbox/index.ts";
import { type Body, openSandbox, seconds } from "./open-sandbox.ts";

/** Path of a first request. Times are in the vendor's format. */
function query(begin: string, end: string, { count = 1000, of = "" } = {}): string {
  return `/v2${of}/messages?count=${count}&begin_time=${begin}&end_time=${end}`.replaceAll(" ", "+");
}

/** A message sent at a given Beijing time. */
function at(time: string, more: Partial<NewMessage> = {}): NewMessage {
  return { from_id: "caiyh", target_id: "javen", create_time: seconds(`2026-11-${time}+08:00`), ...more };
}

function idsOf(page: Body): number[] {
  return page.messages.map((message: Body) => message.msgid);
}

async function openWith(messages: NewMessage[]) {
  return openSandbox({ history: { messages } });
}

describe("a window", () => {
  it("includes both its first and its last second, in Beijing time", async () => {
    const { read } = await openWith([
      at("20T09:59:59", { msgid: 1, msg_ctime: seconds("2026-11-20T10:00:00+08:00") * 1000 }),
      at("20T10:00:00", { msgid: 2 }),
      at("20T10:00:01", { msgid: 3, msg_ctime: seconds("2026-11-20T10:00:01+08:00") * 1000 + 999 }),
      at("20T10:00:02", { msgid: 4 }),
    ]);
    const page = await read(query("2026-11-20 10:00:00", "2026-11-20 10:00:01"));
    expect(page).toMatchObject({ total: 2, count: 2 });
    expect(idsOf(page)).toEqual([2, 3]);
    expect(page).not.toHaveProperty("cursor");
  });

  it("sorts by sending time, then by arrival, then by id", async () => {
    const sent = seconds("2026-11-20T10:00:00+08:00");
    const { read } = await openWith([
      at("20T10:00:01", { msgid: 1 }),
      at("20T10:00:00", { msgid: 30, msg_ctime: sent * 1000 + 5 }),
      at("20T10:00:00", { msgid: 20, msg_ctime: sent * 1000 + 5 }),
      at("20T10:00:00", { msgid: 40, msg_ctime: sent * 1000 + 4 }),
    ]);
    expect(idsOf(await read(query("2026-11-20 09:00:00", "2026-11-20 11:00:00")))).toEqual([40, 20, 30, 1]);
  });

  it("without messages is an empty page", async () => {
    const { read } = await openWith([]);
    expect(await read(query("2026-11-20 09:00:00", "2026-11-20 11:00:00"))).toEqual({
      total: 0,
      count: 0,
      messages: [],
    });
  });

  it("that starts more than 60 days ago returns what is left", async () => {
    const { read, clock } = await openWith([
      at("10T12:00:00", { msgid: 1 }),
      at("10T12:00:01", { msgid: 2 }),
    ]);
    const path = query("2026-11-10 00:00:00", "2026-11-11 00:00:00");
    clock.set("2027-01-09T12:00:00+08:00");
    expect(idsOf(await read(path))).toEqual([1, 2]);
    clock.advance(1000);
    expect(await read(path)).toMatchObject({ total: 1, messages: [{ msgid: 2 }] });
    clock.advance(1000);
    expect(await read(path)).toMatchObject({ total: 0 });
  });

  it("that ends in the future returns what has been sent so far", async () => {
    const { read, clock } = await openWith([
      at("20T12:00:00", { msgid: 1 }),
      at("20T12:00:01", { msgid: 2 }),
    ]);
    const path = query("2026-11-20 12:00:00", "2026-11-20 13:00:00");
    expect(await read(path)).toMatchObject({ total: 1 });
    clock.advance(1000);
    expect(await read(path)).toMatchObject({ total: 2 });
  });
});

describe("whose messages", () => {
  const all = [
    at("20T10:00:00", { msgid: 1, from_id: "caiyh", target_id: "javen" }),
    at("20T10:00:01", { msgid: 2, from_id: "javen", target_id: "caiyh" }),
    at("20T10:00:02", { msgid: 3, from_id: "caiyh", target_type: "group", target_id: "10055201" }),
    at("20T10:00:03", { msgid: 4, from_id: "javen", target_type: "chatroom", target_id: "10055201" }),
    at("20T10:00:04", { msgid: 5, from_id: "tommy", target_id: "tommy" }),
    at("20T10:00:05", { msgid: 6, from_id: "tommy", target_id: "caiyh", target_appkey: "another-app" }),
    at("20T10:00:06", { msgid: 7, from_id: "caiyh", from_appkey: "another-app", target_id: "tommy" }),
  ];

  it.each([
    ["the app", "", [1, 2, 3, 4, 5, 6, 7]],
    ["a user: sent, and received in single chats", "/users/caiyh", [1, 2, 3]],
    ["a user who wrote to himself, and to and from another app", "/users/tommy", [5, 6, 7]],
    ["a group", "/groups/10055201", [3]],
    ["a chat room with the id of a group", "/chatrooms/10055201", [4]],
    ["an unknown user", "/users/nobody", []],
    ["an unknown group", "/groups/1", []],
  ])("%s", async (_, of, ids) => {
    const { read } = await openWith(all);
    const page = await read(query("2026-11-20 09:00:00", "2026-11-20 11:00:00", { of }));
    expect(page).toMatchObject({ total: ids.length, count: ids.length });
    expect(idsOf(page)).toEqual(ids);
  });

  it("distinguishes group messages added by the test from generated ones of the same group", async () => {
    const { sandbox, read } = await openSandbox();
    const path = query("2026-11-20 11:00:00", "2026-11-20 12:00:00", { of: "/groups/10055201" });
    const { total } = await read(path);
    const added = sandbox.jmessage.add(at("20T11:30:00", { target_type: "group", target_id: "10055201" }));
    const page = await read(path);
    expect(page.total).toBe(total + 1);
    expect(idsOf(page)).toContain(Number(added.msgid));
    expect(page.messages.map((message: Body) => message.create_time)).toEqual(
      page.messages.map((message: Body) => message.create_time).sort(),
    );
  });
});

describe("a message that a test adds", () => {
  it("gets default values, and is returned by the server", async () => {
    const { sandbox, read } = await openSandbox({ history: { messages: [] } });
    const record = sandbox.jmessage.add({ from_id: "caiyh", target_id: "javen" });
    expect(record).toEqual({
      msgid: "1",
      msg_type: "text",
      msg_body: { text: "Hello", extras: {} },
      target_type: "single",
      target_id: "javen",
      target_name: "",
      target_appkey: "sandboxAppKey00000000000",
      from_type: "user",
      from_id: "caiyh",
      from_name: "caiyh",
      from_platform: "a",
      from_appkey: "sandboxAppKey00000000000",
      create_time: seconds("2026-11-20T12:00:00+08:00"),
      msg_ctime: seconds("2026-11-20T12:00:00+08:00") * 1000,
      version: 1,
      msg_level: 0,
    });
    const page = await read(query("2026-11-20 12:00:00", "2026-11-20 12:00:00"));
    expect(page.messages).toEqual([{ ...record, msgid: 1 }]);
    expect([...sandbox.jmessage.messages()]).toEqual([record]);
  });

  it("gets an id above all others", async () => {
    const { sandbox } = await openSandbox({ history: { messages: [at("20T10:00:00", { msgid: "77" })] } });
    expect(sandbox.jmessage.add(at("19T10:00:00")).msgid).toBe("78");
    const generated = await openSandbox();
    const ids = [...generated.sandbox.jmessage.messages()].map(({ msgid }) => BigInt(msgid));
    expect(BigInt(generated.sandbox.jmessage.add(at("20T10:00:00")).msgid)).toBe((ids.at(-1) ?? 0n) + 1n);
  });

  it.each(["9007199254740993", 9223372036854775807n])("keeps the exact id %s", async (msgid) => {
    const { get } = await openWith([at("20T10:00:00", { msgid })]);
    const text = await (await get(query("2026-11-20 10:00:00", "2026-11-20 10:00:00"))).text();
    expect(text).toContain(`"msgid":${msgid},`);
  });

  it("is rejected with a duplicate or invalid id, or with invalid times", async () => {
    const { sandbox } = await openSandbox({ history: { count: 10 } });
    const [generated] = sandbox.jmessage.messages();
    sandbox.jmessage.add(at("20T10:00:00", { msgid: 1 }));
    for (const wrong of [
      { msgid: 1 },
      { msgid: generated?.msgid ?? "" },
      { msgid: 2 ** 53 },
      { msgid: -1 },
      { msgid: 2n ** 63n },
      { create_time: 1.5 },
      { create_time: Number.NaN },
      { msg_ctime: Number.POSITIVE_INFINITY },
    ]) {
      expect(() => sandbox.jmessage.add(at("20T10:00:01", wrong))).toThrow(RangeError);
    }
    expect([...sandbox.jmessage.messages()]).toHaveLength(11);
  });

  it("may come in any number and order", async () => {
    const messages = Array.from({ length: 20_000 }, (_, index) =>
      at("20T10:00:00", { msgid: 20_000 - index, create_time: seconds("2026-11-20T11:00:00+08:00") - index }),
    );
    const { read } = await openWith(messages);
    expect(idsOf(await read(query("2026-11-20 10:59:58", "2026-11-20 11:00:00")))).toEqual([
      19_998, 19_999, 20_000,
    ]);
  });
});
