import { describe, expect, it } from "vitest";
import { openIm, refusal } from "./open-im.ts";

const history = {
  messages: [
    { from_id: "li_lei", target_type: "group", target_id: "10055201", msgid: "9007199254740993" },
    { from_id: "li_lei", target_type: "chatroom", target_id: "10000001" },
  ],
} as const;

const text = {
  version: 1,
  target_type: "single",
  target_id: "javen",
  from_type: "admin",
  from_id: "admin_fang",
  msg_type: "text",
  msg_body: { text: "Your lunch is ready", extras: { topic: "lunch" } },
};
const image = { media_id: "qiniu/image/A", media_crc32: 1, width: 1, height: 1, format: "jpg", fsize: 1 };
const voice = { media_id: "qiniu/voice/j/B", media_crc32: 4294967295, duration: 6, fsize: 1, hash: "F" };

describe("a message that is sent", () => {
  it("is in both reports and the state at once", async () => {
    const { im, sandbox, read, clock } = await openIm({ history });
    clock.advance(1500);
    const { status, body } = await im("POST /v1/messages", text);
    expect([status, body.msg_ctime]).toEqual([201, clock.now()]);
    const range = "begin_time=2026-11-20+12:00:01&end_time=2026-11-20+12:00:01";
    const page = await read(`/v2/users/javen/messages?count=10&${range}`);
    expect(page.messages).toEqual([
      {
        target_type: "single",
        target_id: "javen",
        target_name: "",
        target_appkey: "sandboxAppKey00000000000",
        from_type: "admin",
        from_id: "admin_fang",
        from_name: "admin_fang",
        from_platform: "api",
        from_appkey: "sandboxAppKey00000000000",
        msg_type: "text",
        msg_body: text.msg_body,
        create_time: Math.floor(clock.now() / 1000),
        msg_ctime: clock.now(),
        version: 1,
        msgid: body.msg_id,
        msg_level: 0,
      },
    ]);
    const v1 = await fetch(`${sandbox.urls["jmessage-report-v1"]}/v1/messages?start=0&count=10&${range}`, {
      headers: { Authorization: `Basic ${btoa("sandboxAppKey00000000000:sandboxMasterSecret00000")}` },
    });
    expect(await v1.json()).toEqual({ total: 1, start: 0, count: 1, messages: page.messages });
    expect([...sandbox.jmessage.messages({ kind: "user", name: "admin_fang" })]).toHaveLength(1);
    const counts = await read("/v2/statistic/messages?time_unit=DAY&start=2026-11-20&duration=1");
    expect(counts.single_msg_stat.txt_msg).toBe(1);
  });

  it("has an id of its own, exact beyond 2^53", async () => {
    const { sandbox } = await openIm({ history });
    const post = () =>
      fetch(`${sandbox.urls["jmessage-im"]}/v1/messages`, {
        method: "POST",
        headers: {
          Authorization: `Basic ${btoa("sandboxAppKey00000000000:sandboxMasterSecret00000")}`,
          "Content-Type": "application/json",
        },
        body: JSON.stringify(text),
      }).then((response) => response.text());
    expect(await post()).toMatch(/^\{"msg_id":9007199254740995,/);
    expect(await post()).toMatch(/^\{"msg_id":9007199254740996,/);
  });

  it.each([
    ["group", "10055201", "image", image, { kind: "group", id: "10055201" }],
    ["chatroom", "10000001", "voice", voice, { kind: "chatroom", id: "10000001" }],
    ["single", "javen", "custom", { anything: [1, null, { a: "b" }] }, { kind: "user", name: "javen" }],
  ] as const)(
    "may go to a %s (%s) as %s",
    async (target_type, target_id, msg_type, msg_body, conversation) => {
      const { im, sandbox } = await openIm({ history });
      const names = { from_name: "Canteen", target_name: "Hungry" };
      const { status } = await im("POST /v1/messages", {
        ...text,
        ...names,
        target_type,
        target_id,
        msg_type,
        msg_body,
      });
      const sent = [...sandbox.jmessage.messages(conversation)].at(-1);
      expect([status, sent]).toMatchObject([201, { target_type, target_id, msg_type, msg_body, ...names }]);
      expect(sent?.set_from_name).toBe(target_type === "single" ? undefined : 1);
      expect(sent?.target_appkey).toBe(target_type === "single" ? "sandboxAppKey00000000000" : "");
    },
  );

  it("keeps large integers in the body of a custom message", async () => {
    const { im, sandbox, get } = await openIm({ history });
    const body = JSON.stringify({ ...text, msg_type: "custom" }).replace(
      '"Your lunch is ready"',
      "9007199254740993",
    );
    expect((await im("POST /v1/messages", body)).status).toBe(201);
    expect([...sandbox.jmessage.messages()].at(-1)?.msg_body.text).toBe(9007199254740993n);
    const range = "begin_time=2026-11-20+12:00:00&end_time=2026-11-20+12:00:00";
    expect(await (await get(`/v2/messages?count=10&${range}`)).text()).toContain('{"text":9007199254740993,');
  });

  it("may go to another app, and come from a user", async () => {
    const { im, sandbox } = await openIm({ history });
    const far = {
      ...text,
      target_id: "annie",
      target_appkey: "another-app",
      from_type: "user",
      from_id: "caiyh",
    };
    expect((await im("POST /v1/messages", far)).status).toBe(201);
    expect([...sandbox.jmessage.messages()].at(-1)).toMatchObject({
      msg_level: 1,
      target_appkey: "another-app",
      from_type: "user",
    });
  });

  it.each<[string, object, [number, number]]>([
    ["to nobody", { target_id: "nobody_yet" }, [403, 899002]],
    ["to no group", { target_type: "group", target_id: "10000001" }, [403, 899002]],
    ["to no chat room", { target_type: "chatroom", target_id: "10055201" }, [403, 899002]],
    ["from nobody", { from_id: "nobody_yet" }, [403, 899002]],
    ["from a user as administrator", { from_id: "caiyh" }, [403, 899016]],
    ["with 4097 bytes", { msg_type: "custom", msg_body: { a: "x".repeat(4089) } }, [400, 899003]],
  ])("%s is rejected, and not stored", async (_, change, expected) => {
    const { im, sandbox } = await openIm({ history });
    expect(refusal(await im("POST /v1/messages", { ...text, ...change }))).toEqual(expected);
    expect([...sandbox.jmessage.messages()]).toHaveLength(2);
  });

  it("may have exactly 4096 bytes", async () => {
    const { im } = await openIm({ history });
    const most = { ...text, msg_type: "custom", msg_body: { a: "x".repeat(4088) } };
    expect((await im("POST /v1/messages", most)).status).toBe(201);
  });

  it.each<[object, string]>([
    [{ msg_body: {} }, "msg_body.text is missing"],
    [{ msg_type: "image", msg_body: { ...image, width: undefined } }, "msg_body.width is missing"],
    [{ msg_type: "voice", msg_body: { ...voice, media_crc32: -1 } }, "msg_body.media_crc32 must be >= 0"],
    [{ msg_type: "sticker" }, "msg_type must be one of text, image, voice, file, location, video, custom"],
    [{ msg_type: undefined }, "msg_type is missing"],
    [{ target_id: 10055201 }, "target_id must be string"],
    [{ version: 2 }, "version must be 1"],
    [{ no_ofline: true }, "no_ofline is not a known field"],
  ])("names what is wrong: %j", async (change, message) => {
    const { im } = await openIm({ history });
    const { status, body } = await im("POST /v1/messages", { ...text, ...change });
    expect([status, body]).toEqual([400, { error: { code: 899003, message } }]);
  });
});

describe("a retraction of a message", () => {
  const send = async () => {
    const opened = await openIm({ history });
    await opened.im("POST /v1/messages", text);
    const id = [...opened.sandbox.jmessage.messages()].at(-1)?.msgid ?? "";
    const retract = async (sender: string, msgid = id) =>
      opened.im(`POST /v1/messages/${sender}/${msgid}/retract`);
    return { ...opened, retract, id };
  };

  it("succeeds within 3 minutes, once, and the message stays in the reports", async () => {
    const { retract, clock, sandbox, id } = await send();
    clock.advance(180_000);
    expect(sandbox.jmessage.isRetracted(id)).toBe(false);
    expect((await retract("admin_fang")).status).toBe(204);
    expect(sandbox.jmessage.isRetracted(id)).toBe(true);
    expect(refusal(await retract("admin_fang"))).toEqual([403, 855004]);
    expect([...sandbox.jmessage.messages()].at(-1)?.msgid).toBe(id);
  });

  it("fails after 3 minutes", async () => {
    const { retract, clock, sandbox, id } = await send();
    clock.advance(180_001);
    expect(refusal(await retract("admin_fang"))).toEqual([403, 855001]);
    expect(sandbox.jmessage.isRetracted(id)).toBe(false);
  });

  it("must be by the sender", async () => {
    const { retract } = await send();
    expect(refusal(await retract("javen"))).toEqual([403, 855002]);
    expect(refusal(await retract("nobody_yet"))).toEqual([403, 899002]);
    expect(refusal(await retract("admin_fang", "5"))).toEqual([403, 855003]);
    expect(refusal(await retract("admin_fang", "lunch"))).toEqual([400, 899003]);
    expect(refusal(await retract("li_lei", "9007199254740992"))).toEqual([403, 855003]);
    expect((await retract("li_lei", "9007199254740993")).status).toBe(204);
  });

  it("works for a generated message", async () => {
    const { im, sandbox, clock } = await openIm({ history: { count: 20 } });
    const [message] = [...sandbox.jmessage.messages()].slice(-1);
    clock.set((message?.msg_ctime ?? 0) + 1);
    expect((await im(`POST /v1/messages/${message?.from_id}/${message?.msgid}/retract`)).status).toBe(204);
  });
});
