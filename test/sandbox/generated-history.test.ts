import { describe, expect, it } from "vitest";
import { createClock, type GeneratedHistory, type SandboxMessage } from "../../src/sandbox/index.ts";
import { cpuMilliseconds } from "../support/cpu-milliseconds.ts";
import { compileResponseSchema } from "./compile-response-schema.ts";
import { type Body, NOON, openSandbox, seconds } from "./open-sandbox.ts";

const WEEK = "begin_time=2026-11-13+12:00:00&end_time=2026-11-20+12:00:00";
const DAY = 86_400;

async function generate(history: GeneratedHistory): Promise<SandboxMessage[]> {
  const { sandbox } = await openSandbox({ history });
  return [...sandbox.jmessage.messages()];
}

describe("a generated history", () => {
  it("is the same for the same options, and different for another seed", async () => {
    const [one, same, other] = await Promise.all([{}, {}, { seed: 2 }].map(generate));
    expect(one).toHaveLength(10_000);
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it("is between its two ends, in order, with ascending ids", async () => {
    const from = new Date("2026-11-01T00:00:00.500Z");
    const to = new Date("2026-11-19T00:00:00.250Z");
    const messages = await generate({ count: 5000, from, to });
    expect(messages).toHaveLength(5000);
    let previous: SandboxMessage | undefined;
    for (const message of messages) {
      const sent = message.msg_ctime - 300;
      expect(sent).toBeGreaterThanOrEqual(from.getTime());
      expect(sent).toBeLessThan(to.getTime());
      expect(message.create_time).toBe(Math.floor(sent / 1000));
      if (previous) {
        expect(message.msg_ctime).toBeGreaterThanOrEqual(previous.msg_ctime);
        expect(BigInt(message.msgid)).toBeGreaterThan(BigInt(previous.msgid));
      }
      previous = message;
    }
  });

  it("has bursts of many messages in a second, and weeks without any", async () => {
    const messages = await generate({ count: 20_000 });
    const perSecond = countBy(messages, ({ create_time }) => create_time);
    expect(Math.max(...perSecond.values())).toBeGreaterThan(5);
    const start = seconds(NOON) - 60 * DAY;
    const perWeek = countBy(messages, ({ create_time }) => Math.floor((create_time - start) / (7 * DAY)));
    expect([...perWeek.keys()]).toEqual([0, 1, 3, 4, 5, 7, 8]);
  });

  it("has every kind of message", async () => {
    const messages = await generate({});
    const kinds = (key: keyof SandboxMessage) =>
      [...countBy(messages, (message) => message[key]).keys()].sort();
    expect(kinds("target_type")).toEqual(["chatroom", "group", "single"]);
    expect(kinds("msg_type")).toEqual(["custom", "file", "image", "location", "text", "video", "voice"]);
    expect(kinds("from_type")).toEqual(["admin", "user"]);
    expect(kinds("from_platform")).toEqual(["a", "i", "j", "w"]);
    expect(kinds("msg_level")).toEqual([0, 1]);
    for (const message of messages) {
      if (message.target_type === "single") expect(message).not.toHaveProperty("set_from_name");
      expect(message.target_appkey !== "" && message.target_appkey !== message.from_appkey).toBe(
        message.msg_level === 1,
      );
    }
  });

  it("has the configured numbers of users, groups and chat rooms", async () => {
    const messages = await generate({ count: 2000, users: 3, groups: 0, chatRooms: 2 });
    expect(new Set(messages.map(({ from_id }) => from_id))).toEqual(
      new Set(["caiyh", "javen", "news_admin"]),
    );
    const rooms = messages.filter(({ target_type }) => target_type === "chatroom");
    expect(new Set(rooms.map(({ target_id }) => target_id))).toEqual(new Set(["10000001", "10000002"]));
    expect(messages.some(({ target_type }) => target_type === "group")).toBe(false);
  });

  it("may have ids beyond 2^53", async () => {
    const [message] = await generate({ count: 1, firstMessageId: 2n ** 53n });
    expect(BigInt(message?.msgid ?? 0)).toBeGreaterThanOrEqual(2n ** 53n);
  });

  it.each([0, 1])("may have %i messages", async (count) => {
    expect(await generate({ count })).toHaveLength(count);
  });

  it.each<[string, GeneratedHistory]>([
    ["a negative count", { count: -1 }],
    ["half a message", { count: 1.5 }],
    ["no users", { users: 0 }],
    ["an end before its start", { from: new Date("2027-01-01"), to: new Date("2026-01-01") }],
    ["an invalid start", { from: new Date("no date") }],
    ["ids beyond 64 bits", { firstMessageId: 2n ** 63n - 10n, count: 100 }],
  ])("is rejected with %s", async (_, history) => {
    await expect(openSandbox({ history })).rejects.toThrow(RangeError);
  });
});

describe("what the server returns of it", () => {
  it.each([
    ["the app", "", (): boolean => true],
    [
      "a user",
      "/users/javen",
      (m: SandboxMessage) => m.from_id === "javen" || (m.target_type === "single" && m.target_id === "javen"),
    ],
    ["a group", "/groups/10055201", (m: SandboxMessage) => m.target_id === "10055201"],
    ["a chat room", "/chatrooms/10000001", (m: SandboxMessage) => m.target_id === "10000001"],
  ])("is complete and valid, for %s", async (_, of, belongs) => {
    const { sandbox, read } = await openSandbox();
    const expected = [...sandbox.jmessage.messages()].filter(
      (message) => message.create_time >= seconds("2026-11-13T12:00:00+08:00") && belongs(message),
    );
    const validate = compileResponseSchema("/v2/messages", 200);
    const found: Body[] = [];
    let path = `/v2${of}/messages?count=70&${WEEK}`;
    for (;;) {
      const page = await read(path);
      expect(validate(page), JSON.stringify(validate.errors)).toBe(true);
      expect(page.total).toBe(expected.length);
      found.push(...page.messages);
      if (!page.cursor) break;
      path = `/v2${of}/messages?cursor=${page.cursor}`;
    }
    expect(found.map((message) => ({ ...message, msgid: String(message.msgid) }))).toEqual(expected);
  });

  it("contains messages of users to themselves once", async () => {
    const to = new Date("2026-11-20T11:59:59+08:00");
    const from = new Date("2026-11-20T11:00:00+08:00");
    const { read } = await openSandbox({
      history: { count: 9, users: 1, groups: 0, chatRooms: 0, from, to },
    });
    expect(await read(`/v2/users/caiyh/messages?count=1000&${WEEK}`)).toMatchObject({ total: 9, count: 9 });
  });

  it("takes milliseconds a page, even with a million messages", async () => {
    const clock = createClock(NOON);
    const before = process.cpuUsage();
    const { sandbox, read } = await openSandbox({ history: { count: 1_000_000 } }, clock);
    // Generous, for slow machines; it takes some 70 ms.
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
    expect(await read(`/v2/messages?count=1000&${WEEK}`)).toMatchObject({ count: 1000 });
    const readPages = async () => {
      for (let page = 0; page < 10; page++) await read(`/v2/users/caiyh/messages?count=1000&${WEEK}`);
    };
    expect((await cpuMilliseconds(readPages)) / 10).toBeLessThan(300);
    expect(sandbox.requests).toHaveLength(11);
  });
});

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
