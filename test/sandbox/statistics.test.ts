import { describe, expect, it } from "vitest";
import type { NewMessage } from "../../src/sandbox/index.ts";
import { openSandbox, seconds } from "./open-sandbox.ts";

/** The sandbox clock is stopped at noon on 20 November 2026, Beijing time. */
function query(of: string, unit: string, start: string, duration: number | string): string {
  return `/v2/statistic/${of}?time_unit=${unit}&start=${start.replace(" ", "+")}&duration=${duration}`;
}

function at(time: string, from_id: string, target_id: string, more: Partial<NewMessage> = {}): NewMessage {
  return { from_id, target_id, create_time: seconds(`2026-${time}+08:00`), ...more };
}

const group = { target_type: "group" } as const;
const messages: NewMessage[] = [
  at("06-01T10:00:00", "anna", "bert"),
  at("10-31T23:59:59", "anna", "1", group),
  at("11-18T00:00:00", "anna", "1", { ...group, msg_type: "image" }),
  at("11-18T23:59:59", "bert", "2", { ...group, msg_type: "file" }),
  at("11-19T08:00:00", "anna", "carl", { msg_type: "voice" }),
  at("11-20T00:00:00", "carl", "anna"),
  at("11-20T10:59:59", "dora", "room", { target_type: "chatroom" }),
  at("11-20T11:30:00", "anna", "2", { ...group, msg_type: "custom" }),
  at("11-20T11:45:00", "anna", "emil", { target_appkey: "another-app", msg_type: "image" }),
  at("11-20T12:00:01", "fred", "9", group),
];
const openMessages = () => openSandbox({ history: { messages } });

describe("user statistics", () => {
  it("count active users, senders, new users and all users, by Beijing day", async () => {
    const { read } = await openMessages();
    expect(await read(query("users", "DAY", "2026-11-18", 3))).toEqual([
      { date: "2026-11-18", active_users: 2, send_msg_users: 2, new_users: 0, total_users: 2 },
      { date: "2026-11-19", active_users: 2, send_msg_users: 1, new_users: 1, total_users: 3 },
      { date: "2026-11-20", active_users: 3, send_msg_users: 3, new_users: 1, total_users: 4 },
    ]);
  });

  it("include a user of a message that a test adds later with an earlier time", async () => {
    const { sandbox, read } = await openMessages();
    sandbox.jmessage.add(at("11-18T12:00:00", "dora", "anna"));
    const rows = await read(query("users", "DAY", "2026-11-18", 3));
    expect(rows.map((row: { new_users: number }) => row.new_users)).toEqual([1, 1, 0]);
  });
});

it("counts a generated user as new on the day of an earlier message that a test adds", async () => {
  const from = new Date("2026-11-19T00:00:00+08:00");
  const { sandbox, read } = await openSandbox({ history: { count: 50, users: 1, from } });
  sandbox.jmessage.add(at("11-18T12:00:00", "caiyh", "1", group));
  const rows = await read(query("users", "DAY", "2026-11-18", 2));
  expect(rows.map((row: { new_users: number }) => row.new_users)).toEqual([1, 0]);
});

describe("group statistics", () => {
  it("count groups with messages, new ones and all", async () => {
    const { read } = await openMessages();
    expect(await read(query("groups", "DAY", "2026-11-18", 3))).toEqual([
      { date: "2026-11-18", active_group: 2, new_group: 1, total_group: 2 },
      { date: "2026-11-19", active_group: 0, new_group: 0, total_group: 2 },
      { date: "2026-11-20", active_group: 1, new_group: 0, total_group: 2 },
    ]);
  });
});

describe("message statistics", () => {
  it("count by day, and by type over the whole period, without chat rooms", async () => {
    const { read } = await openMessages();
    expect(await read(query("messages", "DAY", "2026-11-18", 3))).toEqual({
      send_msg_stat: [
        { time: "2026-11-18", group_send_msg: 2, single_send_msg: 0 },
        { time: "2026-11-19", group_send_msg: 0, single_send_msg: 1 },
        { time: "2026-11-20", group_send_msg: 1, single_send_msg: 2 },
      ],
      group_msg_stat: { txt_msg: 0, image_msg: 1, voice_msg: 0, other_msg: 2 },
      single_msg_stat: { txt_msg: 1, image_msg: 1, voice_msg: 1, other_msg: 0 },
    });
  });

  it("count by hour of the current day", async () => {
    const { read } = await openMessages();
    const { send_msg_stat } = await read(query("messages", "HOUR", "2026-11-20 10", 2));
    expect(send_msg_stat).toEqual([
      { time: "2026-11-20 10", group_send_msg: 0, single_send_msg: 0 },
      { time: "2026-11-20 11", group_send_msg: 1, single_send_msg: 1 },
    ]);
  });

  it("count by month", async () => {
    const { read } = await openMessages();
    const { send_msg_stat } = await read(query("messages", "MONTH", "2026-10", 2));
    expect(send_msg_stat).toEqual([
      { time: "2026-10", group_send_msg: 1, single_send_msg: 0 },
      { time: "2026-11", group_send_msg: 3, single_send_msg: 3 },
    ]);
  });

  it("agree with the lists", async () => {
    const { read } = await openSandbox();
    const list = await read(
      "/v2/messages?count=1000&begin_time=2026-11-19+00:00:00&end_time=2026-11-19+23:59:59",
    );
    const ofType = (type: string) =>
      list.messages.filter((message: { target_type: string }) => message.target_type === type).length;
    expect(list.total).toBe(list.count);
    expect((await read(query("messages", "DAY", "2026-11-19", 1))).send_msg_stat).toEqual([
      { time: "2026-11-19", group_send_msg: ofType("group"), single_send_msg: ofType("single") },
    ]);
  });
});

describe("a period", () => {
  it.each([
    ["days: exactly the last 60", "DAY", "2026-09-22", 60, 60, "2026-09-22"],
    ["days before the last 60", "DAY", "2026-09-20", 4, 2, "2026-09-22"],
    ["days that have not begun", "DAY", "2026-11-19", 5, 2, "2026-11-19"],
    ["hours that have not begun", "HOUR", "2026-11-20 11", 13, 2, "2026-11-20 11"],
    ["all hours of the day", "HOUR", "2026-11-20 00", 24, 13, "2026-11-20 00"],
    ["a month that is over, and one before it", "MONTH", "2026-08", 2, 1, "2026-09"],
    ["a year ago", "DAY", "2025-11-20", 3, 0, undefined],
  ])("has rows only for stored data; %s", async (_, unit, start, duration, rows, label) => {
    const { read } = await openMessages();
    const { send_msg_stat } = await read(query("messages", unit, start, duration));
    expect(send_msg_stat).toHaveLength(rows);
    expect(send_msg_stat[0]?.time).toBe(label);
  });

  it.each([
    ["time_unit", query("users", "HOUR", "2026-11-20", 1)],
    ["time_unit", query("groups", "MONTH", "2026-11-20", 1)],
    ["time_unit", query("messages", "WEEK", "2026-11-20", 1)],
    ["time_unit", "/v2/statistic/messages?start=2026-11-20&duration=1"],
    ["start", "/v2/statistic/users?time_unit=DAY&duration=1"],
    ["start", query("users", "DAY", "2026-02-30", 1)],
    ["start", query("users", "DAY", "2026-11", 1)],
    ["start", query("messages", "DAY", "2026-11-20 10", 1)],
    ["start", query("messages", "HOUR", "2026-11-20", 1)],
    ["start", query("messages", "MONTH", "2026-13", 1)],
    ["start", query("messages", "HOUR", "2026-11-19 23", 1)],
    ["start", query("messages", "HOUR", "2026-11-21 00", 1)],
    ["duration", "/v2/statistic/users?time_unit=DAY&start=2026-11-20"],
    ["duration", query("users", "DAY", "2026-11-20", 0)],
    ["duration", query("users", "DAY", "2026-11-20", 61)],
    ["duration", query("users", "DAY", "2026-11-20", "1.5")],
    ["duration", query("messages", "MONTH", "2026-10", 3)],
    ["duration", query("messages", "HOUR", "2026-11-20 00", 25)],
    ["duration", query("messages", "HOUR", "2026-11-20 23", 2)],
  ])("that is wrong is rejected, naming %s: %s", async (name, path) => {
    const { get } = await openMessages();
    const response = await get(path);
    const { error } = await response.json();
    expect([response.status, error.code]).toEqual([400, 899003]);
    expect(error.message.split(" ")[0]).toBe(name);
  });
});

it("returns 403 for all statistics when the app is not a VIP customer's", async () => {
  const { get } = await openSandbox({ vip: false });
  for (const of of ["users", "messages", "groups"]) {
    const response = await get(query(of, "DAY", "2026-11-20", 1));
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({
      error: { message: "The statistics are for VIP customers only" },
    });
  }
  expect((await get("/v2/messages")).status).toBe(400);
});
