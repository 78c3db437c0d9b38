import { describe, expect, it } from "vitest";
import { createClock } from "../../src/sandbox/index.ts";
import {
  createSeenStore,
  type EasemobEvent,
  type JMessageEvent,
  type QiniuEvent,
  type SeenStore,
} from "../../src/webhooks/index.ts";
import {
  easemob,
  easemobBody,
  HEADERS,
  jmessage,
  jmessageBody,
  post,
  qiniu,
  qiniuBody,
  servers,
} from "./setup.ts";

const EXACT = "9007199254740993";

describe.each(servers)("on %s", (_, open) => {
  it("JMessage's messages arrive one by one, with exact ids, in both shapes", async () => {
    const events: JMessageEvent[] = [];
    const url = await open(jmessage({ onEvent: (event) => void events.push(event) }));
    const response = await post(url, HEADERS.jmessage, jmessageBody(EXACT, 7));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(await response.text()).toBe("");
    expect(events.map(({ id, raw, message }) => [id, raw.msgid, message.id])).toEqual([
      [EXACT, EXACT, EXACT],
      ["7", "7", "7"],
    ]);
    expect(events[0]).toMatchObject({
      vendor: "jmessage",
      kind: "message",
      authenticated: "request",
      message: { kind: "text", text: "Lunch?", conversation: { type: "direct", id: "caiyh:javen" } },
    });
  });

  it("Qiniu's messages arrive with exact ids, as numbers or strings", async () => {
    const events: QiniuEvent[] = [];
    const url = await open(qiniu({ onEvent: (event) => void events.push(event) }));
    for (const id of ["1552747048460091409", '"1552747048460091411"'])
      expect((await post(url, HEADERS.qiniu, qiniuBody(id))).status).toBe(200);
    expect(events.map(({ id }) => id)).toEqual(["1552747048460091409", "1552747048460091411"]);
    expect(events[0]?.message).toMatchObject({
      kind: "text",
      text: "Lunch?",
      sender: { id: "2302128618880" },
      conversation: { type: "direct", id: "2199040544848:2302128618880" },
      raw: { appId: "welovemaxim" },
    });
  });

  it("Easemob's events arrive, and what of them is authenticated is said", async () => {
    const events: EasemobEvent[] = [];
    const url = await open(easemob({ onEvent: (event) => void events.push(event) }));
    expect((await post(url, HEADERS.easemob, easemobBody())).status).toBe(200);
    expect(events).toMatchObject([
      {
        kind: "message",
        authenticated: "callId and timestamp",
        offlineUser: undefined,
        message: { kind: "text", text: "Dinner?", id: "1481001054172415464", sender: { id: "lin" } },
        raw: { payload: { ext: {} } },
      },
    ]);
  });
});

/** The kinds of events that a handler of Easemob hands out. */
async function kindsOf(bodies: readonly object[]) {
  const events: EasemobEvent[] = [];
  const handler = easemob({ onEvent: (event) => void events.push(event) });
  for (const body of bodies) expect((await handler(requestOf(body))).status).toBe(200);
  return events;
}

const requestOf = (body: string | object, headers: Readonly<Record<string, string>> = HEADERS.easemob) =>
  new Request("https://example.com/", {
    method: "POST",
    headers,
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

it("a message in a group or a chat room belongs to it, whoever is offline", async () => {
  const group = { chat_type: "groupchat", group_id: "278265393643526", to: "278265393643526" };
  const events = await kindsOf([
    easemobBody(group),
    easemobBody({ ...group, eventType: "chat_offline", to: "chen" }),
    easemobBody({ ...group, callId: "2", content_type: "chat:room:text" }),
    easemobBody({ ...group, callId: "3", chat_type: "chatroom" }),
  ]);
  expect(
    events.map((event) => event.kind === "message" && [event.message.conversation, event.offlineUser]),
  ).toEqual([
    [{ type: "group", id: "278265393643526" }, undefined],
    [{ type: "group", id: "278265393643526" }, "chen"],
    [{ type: "room", id: "278265393643526" }, undefined],
    [{ type: "room", id: "278265393643526" }, undefined],
  ]);
});

it("an event of an unknown kind, or without one, is handed out as other", async () => {
  const kinds = await kindsOf([
    easemobBody({ chat_type: "sensitiveWords" }),
    easemobBody({ chat_type: "constructor" }),
    easemobBody({ chat_type: null }),
    easemobBody({ chat_type: undefined, callId: "4" }),
    easemobBody({ payload: null, callId: "5" }),
  ]);
  expect(kinds.map(({ kind }) => kind)).toEqual(["other", "other", "other", "other", "message"]);
});

describe("duplicates", () => {
  it("are handed out once, and acknowledged", async () => {
    const ids: (string | undefined)[] = [];
    const handler = jmessage({ onEvent: ({ id }) => void ids.push(id) });
    for (const body of [jmessageBody(1), jmessageBody(1, 2), jmessageBody(2)])
      expect((await handler(requestOf(body, HEADERS.jmessage))).status).toBe(200);
    expect(ids).toEqual(["1", "2"]);
  });

  it("of Easemob are those about the same user too: members of a group share callId", async () => {
    const group = { chat_type: "groupchat", group_id: "1", eventType: "chat_offline" };
    const [first, second] = [easemobBody({ ...group, to: "chen" }), easemobBody({ ...group, to: "wang" })];
    expect(await kindsOf([first, second, first])).toHaveLength(2);
  });

  it("that arrive while the first is at work wait for it", async () => {
    let calls = 0;
    let finish = () => {};
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const handler = easemob({
      onEvent: () => {
        calls++;
        return work;
      },
    });
    const both = [handler(requestOf(easemobBody())), handler(requestOf(easemobBody()))];
    await expect.poll(() => calls).toBe(1);
    finish();
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 200]);
    expect(calls).toBe(1);
  });

  it("are handed out again if the function failed, and the error is told", async () => {
    const errors: unknown[] = [];
    let calls = 0;
    const handler = jmessage({
      onEvent: ({ id }) => {
        calls++;
        if (calls === 2) throw new Error(`no room for ${id}`);
      },
      onError: (error) => errors.push(error),
    });
    const responses = [jmessageBody(1, 2), jmessageBody(1, 2)].map((body) =>
      requestOf(body, HEADERS.jmessage),
    );
    expect([
      (await handler(responses[0] as Request)).status,
      (await handler(responses[1] as Request)).status,
    ]).toEqual([500, 200]);
    expect(errors).toEqual([new Error("no room for 2")]);
    expect(calls, "the first message is not handed out again").toBe(3);
  });

  it("are found in a store of yours; if it fails, the vendor is asked to send again", async () => {
    const ids = new Set<string>();
    let isDown = false;
    const store: SeenStore = {
      seen: async (id) => {
        if (isDown) throw new Error("the database is down");
        return ids.has(id);
      },
      remember: async (id) => void ids.add(id),
    };
    let calls = 0;
    const create = () => jmessage({ store, onEvent: () => void calls++ });
    const send = async (handler = create()) =>
      (await handler(requestOf(jmessageBody(1), HEADERS.jmessage))).status;
    expect([await send(), await send()]).toEqual([200, 200]);
    isDown = true;
    expect([await send(), calls, [...ids]]).toEqual([500, 1, ["1"]]);
  });

  it("are handed out each time without a store, and events without an id always", async () => {
    let calls = 0;
    const onEvent = () => void calls++;
    const handler = jmessage({ onEvent, store: false });
    for (let i = 0; i < 2; i++) await handler(requestOf(jmessageBody(1), HEADERS.jmessage));
    expect(calls).toBe(2);
    const remembering = jmessage({ onEvent });
    for (let i = 0; i < 2; i++) await remembering(requestOf('{"messages":[{}]}', HEADERS.jmessage));
    expect(calls).toBe(4);
  });
});

it("a store in memory forgets the oldest ids", async () => {
  const store = createSeenStore(2);
  for (const id of ["a", "b", "b", "c"]) await store.remember(id);
  expect(["a", "b", "c"].map((id) => store.seen(id))).toEqual([false, true, true]);
  expect(() => createSeenStore(0)).toThrow("max: expected a positive integer, got 0");
});

it("a webhook of Easemob that is replayed later is refused", async () => {
  const clock = createClock(1794906031211);
  let calls = 0;
  const handler = easemob({ onEvent: () => void calls++, maxAge: 300_000, clock, store: false });
  const send = async () => (await handler(requestOf(easemobBody()))).status;
  clock.advance(300_000);
  expect(await send()).toBe(200);
  clock.advance(1);
  expect(await send()).toBe(401);
  clock.set(1794906031211 - 300_001);
  expect(await send()).toBe(401);
  expect(calls).toBe(1);
});

it("a signature covers no more than it says: another payload passes", async () => {
  const [event] = await kindsOf([{ ...easemobBody(), from: "mallory" }]);
  expect(event?.raw).toMatchObject({ from: "mallory" });
  expect(event?.authenticated).toBe("callId and timestamp");
});

it.each([
  [() => jmessage({ onEvent: undefined as never }), "onEvent: expected a function"],
  [() => jmessage({ onEvent: () => {}, maxBytes: 0 }), "maxBytes: expected a positive number, got 0"],
  [() => easemob({ onEvent: () => {}, maxAge: Number.NaN }), "maxAge: expected a positive number, got NaN"],
  [() => easemob({ onEvent: () => {}, secret: "" } as never), "secret: expected a non-empty string"],
  [
    () => qiniu({ onEvent: () => {}, signature: "a b" } as never),
    "signature: expected a non-empty string of",
  ],
])("an option that cannot be right is an error (%#)", (create, message) => {
  expect(create).toThrow(message);
});
