import { describe, expect, it } from "vitest";
import { createJMessage } from "../../src/jmessage/index.ts";
import { createQiniu } from "../../src/qiniu/index.ts";
import type { SandboxOptions, WebhookDelivery, WebhookFault } from "../../src/sandbox/index.ts";
import {
  createEasemobReview,
  createEasemobWebhook,
  createJMessageWebhook,
  createQiniuWebhook,
  type EasemobEvent,
  type EasemobReviewOptions,
} from "../../src/webhooks/index.ts";
import { APP_KEY, APP_TOKEN, MASTER_SECRET, USER_PASSWORD, WEBHOOK_SECRET } from "../support/credentials.ts";
import { NOON, open, startReceiver } from "./webhook-setup.ts";

const outcomes = (deliveries: readonly WebhookDelivery[]) =>
  deliveries.map(({ outcome, status }) => (status === undefined ? outcome : `${outcome} ${status}`));

describe("JMessage", () => {
  /** A sandbox that reports to a handler, and a client that sends. */
  async function start(options: { retryAfter?: number[]; timeout?: number } = {}) {
    const texts: string[] = [];
    const handler = createJMessageWebhook({
      appKey: APP_KEY,
      masterSecret: MASTER_SECRET,
      onEvent: ({ message }) => void texts.push(`${message.id} ${message.text}`),
    });
    const receiver = await startReceiver("receiveMessages", handler);
    const credentials = { appKey: APP_KEY, masterSecret: MASTER_SECRET };
    const { sandbox, clock } = await open({
      jmessage: { ...credentials, history: { messages: [] }, webhook: { url: receiver.url, ...options } },
    });
    for (const username of ["admin_caiyh", "javen"])
      sandbox.jmessage.addUser({ username, password: USER_PASSWORD, admin: username.startsWith("admin") });
    const { im } = createJMessage({ ...credentials, baseUrl: sandbox.urls["jmessage-im"] });
    const send = (text = "Lunch?") =>
      im.sendMessage({
        body: {
          version: 1,
          target_type: "single",
          target_id: "javen",
          from_type: "admin",
          from_id: "admin_caiyh",
          msg_type: "text",
          msg_body: { text },
        },
      });
    return { ...sandbox.jmessage, receiver, clock, send, texts };
  }

  it("reports each message that is sent through the API", async () => {
    const { send, texts, webhook, receiver } = await start();
    const { msg_id } = await send();
    await webhook.settled();
    expect(texts).toEqual([`${msg_id} Lunch?`]);
    expect(webhook.deliveries).toEqual([
      { at: Date.parse(NOON), attempt: 1, body: receiver.bodies[0], outcome: "delivered", status: 200 },
    ]);
  });

  it("retries as often as it is told, on the clock of the sandbox", async () => {
    const { send, texts, webhook, receiver, clock } = await start({ retryAfter: [1000, 5000] });
    receiver.statuses.push(500, 503);
    await send();
    await expect.poll(() => webhook.deliveries.length).toBe(1);
    clock.advance(999);
    expect(webhook.deliveries).toHaveLength(1);
    clock.advance(1);
    await expect.poll(() => webhook.deliveries.length).toBe(2);
    clock.advance(5000);
    await webhook.settled();
    expect(outcomes(webhook.deliveries)).toEqual(["refused 500", "refused 503", "delivered 200"]);
    expect(texts).toHaveLength(1);
  });

  it("sends nothing after the URL was removed", async () => {
    const { send, webhook } = await start();
    webhook.register(undefined);
    await send();
    await webhook.settled();
    expect(webhook.deliveries).toEqual([]);
  });

  const faults: readonly [fault: WebhookFault, outcome: string, received: number][] = [
    [{ kind: "duplicate" }, "delivered 200", 1],
    [{ kind: "lose" }, "lost", 0],
    [{ kind: "truncate" }, "failed", 0],
    [{ kind: "forge" }, "refused 401", 0],
  ];
  it.each(faults)("on demand, it goes wrong: $kind", async (fault, outcome, received) => {
    const { send, texts, webhook } = await start();
    webhook.addFault(fault);
    await send("Dinner?");
    await webhook.settled();
    expect(outcomes(webhook.deliveries)).toEqual([outcome]);
    expect(texts).toHaveLength(received);
    await send("Tea?");
    await webhook.settled();
    expect(outcomes(webhook.deliveries)).toEqual([outcome, "delivered 200"]);
  });

  it("is delayed on demand, which the response to the sender is not", async () => {
    const { send, texts, webhook, clock } = await start();
    webhook.addFault({ kind: "delay", ms: 60_000 });
    await send();
    clock.advance(59_999);
    expect(texts).toEqual([]);
    clock.advance(1);
    await webhook.settled();
    expect(texts).toHaveLength(1);
  });

  it.each([
    ["https://example.com/im", "webhook: example.com is not this machine"],
    ["http://10.0.0.1/", "webhook: 10.0.0.1 is not this machine"],
    ["http://127.0.0.1.example.com/", "is not this machine"],
    ["ftp://127.0.0.1/", "webhook: expected a URL with http or https, got ftp:"],
    ["/im", "webhook: expected a URL, got /im"],
  ])("goes to this machine only, unless you say otherwise: %s", async (url, message) => {
    const { webhook } = await start();
    expect(() => webhook.register(url)).toThrow(message);
    expect(() => webhook.register({ url: "https://example.com/im", anyHost: true })).not.toThrow();
    for (const own of ["http://localhost:1/", "http://[::1]:1/", "http://127.9.9.9/"]) webhook.register(own);
  });

  it.each([
    [{ kind: "explode" }, "fault.kind: expected one of delay, duplicate, lose, truncate, forge; got explode"],
    [{ kind: "delay" }, "fault.ms: expected a number from 0; got undefined"],
    [{ kind: "lose", times: -1 }, "fault.times: expected a number from 0; got -1"],
  ])("a fault that cannot be right is an error (%#)", async (fault, message) => {
    const { webhook } = await start();
    expect(() => webhook.addFault(fault as WebhookFault)).toThrow(message);
  });
});

describe("Easemob", () => {
  type Options = Omit<NonNullable<NonNullable<SandboxOptions["easemob"]>["webhooks"]>, "secret">;

  /** A sandbox that reports to a handler, and asks another one. */
  async function start(review?: EasemobReviewOptions["review"], options: Options = {}) {
    const events: EasemobEvent[] = [];
    const secret = WEBHOOK_SECRET;
    const onEvent = (event: EasemobEvent) => void events.push(event);
    const after = await startReceiver("receiveEvent", createEasemobWebhook({ secret, onEvent }));
    const reviewer = createEasemobReview({
      secret,
      timeLimit: 60_000,
      review: review ?? (() => ({ valid: true })),
    });
    const before = await startReceiver("reviewMessage", reviewer);
    const webhooks = {
      secret,
      afterSending: after.url,
      ...(review && { beforeSending: before.url }),
      ...options,
    };
    const { sandbox, clock } = await open({ easemob: { history: { records: [] }, webhooks } });
    const { easemob } = sandbox;
    const settle = () => easemob.webhooks.afterSending.settled();
    return { easemob, clock, events, after, before, settle };
  }

  it("reports messages, in groups and rooms too, and once more for users who are offline", async () => {
    const { easemob, events, settle } = await start();
    await easemob.send({ body: { type: "txt", msg: "Dinner?" } });
    await easemob.send({ chat_type: "groupchat", to: "278265393643526" }, { offline: ["chen", "wang"] });
    await easemob.send({ chat_type: "chatroom", to: "10000001" });
    await settle();
    const seen = events.map(
      (event) =>
        event.kind === "message" && [
          event.message.conversation?.type,
          event.offlineUser,
          event.raw.content_type,
        ],
    );
    expect(seen).toHaveLength(5);
    expect(seen).toEqual(
      expect.arrayContaining([
        ["direct", undefined, "chat:user:text"],
        ["group", undefined, "chat:group:text"],
        ["group", "chen", "chat:group:text"],
        ["group", "wang", "chat:group:text"],
        ["room", undefined, "chat:room:text"],
      ]),
    );
  });

  it("reports any other event", async () => {
    const { easemob, events, settle } = await start();
    const shared = { from: "lin", to: "chen", msg_id: "1" };
    easemob.report({ ...shared, chat_type: "muc", group_id: "2", payload: { operation: "presence" } });
    easemob.report({ ...shared, chat_type: "recall", recall_id: "3", payload: { ack_message_id: "3" } });
    await settle();
    expect(events.map(({ kind }) => kind).sort()).toEqual(["group", "recall"]);
  });

  it("retries once, at once", async () => {
    const { easemob, after, settle, events } = await start();
    after.statuses.push(500);
    await easemob.send({});
    await settle();
    after.statuses.push(500, 500);
    await easemob.send({});
    await settle();
    const { deliveries } = easemob.webhooks.afterSending;
    expect(outcomes(deliveries)).toEqual(["refused 500", "delivered 200", "refused 500", "refused 500"]);
    expect(new Set(after.bodies.slice(0, 2)).size, "the retry is the same").toBe(1);
    expect(events).toHaveLength(1);
  });

  it("gives up after 10 seconds without a response", async () => {
    const { easemob, clock, settle } = await start();
    const silent = await startReceiver("receiveEvent", () => new Promise(() => {}));
    easemob.webhooks.afterSending.register(silent.url);
    await easemob.send({});
    for (const attempt of [1, 2]) {
      await expect.poll(() => silent.bodies.length).toBe(attempt);
      clock.advance(10_000);
    }
    await settle();
    expect(outcomes(easemob.webhooks.afterSending.deliveries)).toEqual(["late", "late"]);
  });

  it("sends nothing for 5 minutes after 90 failures within 30 seconds, then for 10", async () => {
    const { easemob, clock, after, settle } = await start();
    const { deliveries } = easemob.webhooks.afterSending;
    const fail = async () => {
      after.statuses.push(...Array.from({ length: 90 }, () => 500));
      for (let i = 0; i < 45; i++) {
        await easemob.send({});
        await settle();
      }
    };
    const last = async () => {
      await easemob.send({});
      await settle();
      return deliveries.at(-1)?.outcome;
    };
    for (const minutes of [5, 10]) {
      await fail();
      expect(await last()).toBe("suspended");
      clock.advance(minutes * 60_000 - 1);
      expect(await last()).toBe("suspended");
      clock.advance(1);
      expect(await last()).toBe("delivered");
    }
  });

  it("asks before it delivers a message, and obeys the verdict", async () => {
    const asked: string[] = [];
    const { easemob, before, events, settle } = await start(({ message }) => {
      asked.push(message.text ?? "");
      if (message.text === "spam") return { valid: false, code: "no spam" };
      if (message.text === "silent") return { valid: false };
      if (message.text === "long")
        return { valid: true, payload: { bodies: [{ type: "txt", msg: "short" }] } };
      return { valid: true };
    });
    const send = (msg: string) => easemob.send({ body: { type: "txt", msg } });
    expect(await send("spam")).toEqual({ delivered: false, error: "no spam" });
    expect(await send("silent")).toEqual({ delivered: false, error: "custom logic denied" });
    expect(await send("fine")).toMatchObject({ delivered: true });
    const changed = await send("long");
    expect(changed).toMatchObject({ record: { payload: { bodies: [{ type: "txt", msg: "short" }] } } });
    await settle();
    expect(asked).toEqual(["spam", "silent", "fine", "long"]);
    expect(before.bodies).toHaveLength(4);
    expect(
      events.flatMap((event) => (event.kind === "message" ? event.message.text : [])),
      "nothing is reported of a message that was blocked",
    ).toEqual(["fine", "short"]);
    const [hour] = ["2026112012"];
    expect(easemob.records(hour as string).map(({ payload }) => payload.bodies[0])).toEqual([
      { type: "txt", msg: "fine" },
      { type: "txt", msg: "short" },
    ]);
  });

  const failures: readonly [what: string, options: Options, expected: object][] = [
    ["is delivered by default", {}, { delivered: true }],
    [
      "is blocked if the rule says so",
      { whenFailed: "block" },
      { delivered: false, error: "custom internal error" },
    ],
  ];
  it.each(failures)("a message without a verdict within 200 ms %s", async (_, options, expected) => {
    let isAsked = false;
    const { easemob, clock } = await start(() => {
      isAsked = true;
      return new Promise<never>(() => {});
    }, options);
    const sent = easemob.send({});
    await expect.poll(() => isAsked).toBe(true);
    clock.advance(200);
    expect(await sent).toMatchObject(expected);
    expect(outcomes(easemob.webhooks.beforeSending.deliveries)).toEqual(["late"]);
  });

  it("an image cannot be changed, and a verdict that is not one does not count", async () => {
    const verdicts = [
      '{"valid":true,"payload":{"bodies":[{"type":"txt","msg":"x"}]}}',
      '{"valid":"no"}',
      "no",
      "",
    ];
    const { easemob, before } = await start(() => ({ valid: true }), { whenFailed: "block" });
    const raw = await startReceiver("reviewMessage", async () => new Response(verdicts.shift()));
    easemob.webhooks.beforeSending.register(raw.url);
    const url = "https://a1.easemob.com/easemob-demo/testapp/chatfiles/1";
    for (let i = verdicts.length; i > 0; i--)
      expect(await easemob.send({ body: { type: "img", url } })).toEqual({
        delivered: false,
        error: "custom internal error",
      });
    expect(before.bodies).toEqual([]);
  });
});

describe("Qiniu IM", () => {
  it("posts each message that is sent through the API, with exact ids", async () => {
    const events: string[] = [];
    const handler = createQiniuWebhook({
      signature: WEBHOOK_SECRET,
      onEvent: ({ id, message }) => void events.push(`${id} ${message.text} ${message.conversation?.type}`),
    });
    const receiver = await startReceiver("receiveMessage", handler);
    const { sandbox } = await open({
      qiniu: { accessToken: APP_TOKEN, webhook: { url: receiver.url, signature: WEBHOOK_SECRET } },
    });
    const { appId } = sandbox.credentials.qiniu;
    const qiniu = createQiniu({ baseUrl: sandbox.urls.qiniu, appId, accessToken: APP_TOKEN });
    const body = {
      type: 1 as const,
      targets: ["2199040544848"],
      content_type: 0 as const,
      content: "Lunch?",
    };
    const { msg_ids } = await qiniu.sendMessage({ user_id: "2302128618880", body });
    await sandbox.qiniu.webhook.settled();
    expect(events).toEqual([`${msg_ids?.[0]} Lunch? direct`]);
    sandbox.qiniu.webhook.addFault({ kind: "forge" });
    await qiniu.sendMessage({ user_id: "2302128618880", body });
    await sandbox.qiniu.webhook.settled();
    expect(outcomes(sandbox.qiniu.webhook.deliveries)).toEqual(["delivered 200", "refused 401"]);
  });
});

it("closing the sandbox ends what is under way", async () => {
  const silent = await startReceiver("receiveEvent", () => new Promise(() => {}));
  const { sandbox } = await open({ easemob: { webhooks: { afterSending: silent.url } } });
  await sandbox.easemob.send({});
  await expect.poll(() => silent.bodies.length).toBe(1);
  await sandbox.close();
  await sandbox.easemob.webhooks.afterSending.settled();
  expect(outcomes(sandbox.easemob.webhooks.afterSending.deliveries)).not.toContain("delivered 200");
});
