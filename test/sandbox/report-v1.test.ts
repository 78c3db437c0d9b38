import { describe, expect, it } from "vitest";
import { cpuMilliseconds } from "../support/cpu-milliseconds.ts";
import { type Body, openSandbox } from "./open-sandbox.ts";

async function openV1(options: Parameters<typeof openSandbox>[0] = {}) {
  const opened = await openSandbox(options);
  const headers = { Authorization: `Basic ${btoa("sandboxAppKey00000000000:sandboxMasterSecret00000")}` };
  const v1 = async (path: string): Promise<{ status: number; body: Body }> => {
    const response = await fetch(opened.sandbox.urls["jmessage-report-v1"] + path, { headers });
    return { status: response.status, body: await response.json() };
  };
  return { ...opened, v1 };
}

const HOUR = "&begin_time=2026-11-20+11:00:00&end_time=2026-11-20+12:00:00";

/** Reads all pages of a list. */
async function readAll(v1: (path: string) => Promise<{ body: Body }>, path: string, count: number) {
  const messages: Body[] = [];
  for (;;) {
    const { body } = await v1(`${path}?start=${messages.length}&count=${count}`);
    expect(body).toMatchObject({ start: messages.length, count: body.messages.length });
    if (body.count === 0) return { messages, total: body.total };
    messages.push(...body.messages);
  }
}

describe("Report v1", () => {
  it("has the messages of v2, page by page, none twice and none missing", async () => {
    const { v1, sandbox, clock } = await openV1();
    // Two sources to merge: generated messages, and those added among them.
    for (let days = 1; days < 6; days++)
      sandbox.jmessage.add({
        from_id: "caiyh",
        target_id: "javen",
        msg_ctime: clock.now() - days * 86_400_000,
      });
    for (const [path, conversation] of [
      ["/v1/messages", { kind: "all" }],
      ["/v1/users/caiyh/messages", { kind: "user", name: "caiyh" }],
    ] as const) {
      const { messages, total } = await readAll(v1, path, 333);
      const expected = [...sandbox.jmessage.messages(conversation)].map(({ msgid }) => msgid);
      expect(messages.map(({ msgid }) => String(msgid))).toEqual(expected);
      expect(total).toBe(expected.length);
    }
  });

  it("has the same messages of an hour as v2", async () => {
    const { v1, read } = await openV1();
    const { messages } = await read(`/v2/messages?count=1000${HOUR}`);
    const { body } = await v1(`/v1/messages?start=1&count=2${HOUR}`);
    expect(body).toEqual({ total: messages.length, start: 1, count: 2, messages: messages.slice(1, 3) });
  });

  it("accepts one end of a window, or a window longer than 7 days", async () => {
    const { v1, sandbox } = await openV1({ history: { messages: [] } });
    for (const day of ["01", "10", "20"])
      sandbox.jmessage.add({
        from_id: "a",
        target_id: "b",
        create_time: Date.parse(`2026-11-${day}T00:00:00+08:00`) / 1000,
      });
    const count = async (window: string) => (await v1(`/v1/messages?start=0&count=1${window}`)).body.total;
    expect(await count("")).toBe(3);
    expect(await count("&begin_time=2026-11-10+00:00:00")).toBe(2);
    expect(await count("&end_time=2026-11-10+00:00:00")).toBe(2);
    expect(await count("&begin_time=2026-11-01+00:00:01&end_time=2026-11-19+23:59:59")).toBe(1);
  });

  it("omits what is older than 60 days", async () => {
    const { v1, sandbox, clock } = await openV1({ history: { messages: [] } });
    sandbox.jmessage.add({ from_id: "a", target_id: "b" });
    clock.advance(60 * 86_400_000);
    expect((await v1("/v1/messages?start=0&count=1")).body.total).toBe(1);
    clock.advance(1);
    expect((await v1("/v1/messages?start=0&count=1")).body.total).toBe(0);
  });

  it.each([
    ["start", "?count=1"],
    ["start", "?start=-1&count=1"],
    ["count", "?start=0"],
    ["count", "?start=0&count=1001"],
    ["begin_time", "?start=0&count=1&begin_time=2026-11-31+00:00:00"],
    ["end_time", "?start=0&count=1&end_time=2026-11-20"],
    ["end_time", "?start=0&count=1&begin_time=2026-11-20+00:00:01&end_time=2026-11-20+00:00:00"],
  ])("names the parameter that is wrong: %s in %s", async (name, query) => {
    const { v1 } = await openV1();
    const { status, body } = await v1(`/v1/messages${query}`);
    expect([status, body.error.code, body.error.message.split(" ")[0]]).toEqual([400, 899003, name]);
  });

  it.each([0, 1, 1000])(
    "reads pages deep inside a million messages, %d added among them, as fast as the first",
    async (added) => {
      const { v1, sandbox, clock } = await openV1({ history: { count: 1_000_000 } });
      for (let number = 1; number <= added; number++)
        sandbox.jmessage.add({
          from_id: "a",
          target_id: "b",
          msg_ctime: clock.now() - (number * 50 * 86_400_000) / added,
        });
      const read = (begin: number) => async () => {
        for (let page = 0; page < 30; page++) await v1(`/v1/messages?start=${begin + page * 10}&count=10`);
      };
      await read(0)();
      const first = await cpuMilliseconds(read(0));
      expect(await cpuMilliseconds(read(900_000))).toBeLessThan(5 * first);
    },
  );
});
