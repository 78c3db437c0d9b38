import { describe, expect, it } from "vitest";
import type { components as JMessageComponents } from "../../generated/jmessage-im/types.ts";
import type { components as QiniuComponents } from "../../generated/qiniu/types.ts";
import { createJMessage } from "../../src/jmessage/index.ts";
import { createQiniu } from "../../src/qiniu/index.ts";
import {
  createEasemobReview,
  createEasemobWebhook,
  createJMessageWebhook,
  createQiniuWebhook,
} from "../../src/webhooks/index.ts";
import { APP_TOKEN, USER_PASSWORD, WEBHOOK_SECRET } from "../support/credentials.ts";
import { readExamples } from "../support/examples.ts";
import { linesOf } from "../support/lines.ts";
import { readWebhook } from "../support/webhooks.ts";
import { open, startReceiver } from "./webhook-setup.ts";

const keepExact = (_: string, value: unknown) =>
  Number.isInteger(value) && !Number.isSafeInteger(value) ? String(value) : value;

/** The bodies of an operation's examples, with large ids as strings. */
function bodiesOf<Body extends object>(api: string, id: string): Body[] {
  const examples = readExamples(api).find((operation) => operation.id === id)?.body?.examples ?? {};
  return Object.values(examples).map(({ value }) => JSON.parse(JSON.stringify(value), keepExact) as Body);
}

/** The records of the example of a history file. */
const records = (
  readExamples("easemob").find(({ id }) => id === "downloadHistoryFile")?.responses ?? []
).flatMap(({ status, value }) =>
  status === 200 ? linesOf(Buffer.from(value as string)).map((line) => JSON.parse(line)) : [],
);

describe("what the sandbox sends is what the spec says", () => {
  it("JMessage: a message of every kind", async () => {
    const kinds: string[] = [];
    const { sandbox } = await open({ jmessage: { history: { messages: [] } } });
    const { appKey, masterSecret } = sandbox.credentials.jmessage;
    const onEvent = ({ raw }: { raw: { msg_type: string } }) => void kinds.push(raw.msg_type);
    const handler = createJMessageWebhook({ appKey, masterSecret, onEvent });
    const receiver = await startReceiver("receiveMessages", handler);
    sandbox.jmessage.webhook.register(receiver.url);
    const { im } = createJMessage({ appKey, masterSecret, baseUrl: sandbox.urls["jmessage-im"] });
    for (const username of ["admin_caiyh", "javen"])
      sandbox.jmessage.addUser({ username, password: USER_PASSWORD, admin: username.startsWith("admin") });
    const sent = bodiesOf<JMessageComponents["schemas"]["NewMessage"]>("jmessage-im", "sendMessage");
    for (const body of sent)
      await im.sendMessage({
        body: { ...body, target_type: "single", target_id: "javen", from_id: "admin_caiyh" },
      });
    await sandbox.jmessage.webhook.settled();
    expect(kinds.sort()).toEqual(sent.map(({ msg_type }) => msg_type).sort());
    expect(new Set(kinds).size).toBe(7);
  });

  it("Qiniu IM: every example of sending a message", async () => {
    const kinds: string[] = [];
    const onEvent = ({ raw }: { raw: { ctype: string } }) => void kinds.push(raw.ctype);
    const handler = createQiniuWebhook({ signature: WEBHOOK_SECRET, onEvent });
    const receiver = await startReceiver("receiveMessage", handler);
    const webhook = { url: receiver.url, signature: WEBHOOK_SECRET };
    const { sandbox } = await open({ qiniu: { accessToken: APP_TOKEN, webhook } });
    const { appId } = sandbox.credentials.qiniu;
    const qiniu = createQiniu({ baseUrl: sandbox.urls.qiniu, appId, accessToken: APP_TOKEN });
    for (const body of bodiesOf<QiniuComponents["schemas"]["MessageRequest"]>("qiniu", "sendMessage"))
      await qiniu.sendMessage({ user_id: "2302128618880", body });
    for (const content_type of [0, 1, 2, 3, 4, 5, 6] as const)
      await qiniu.sendMessage({
        user_id: "2302128618880",
        body: { type: 1, targets: ["2199040544848"], content_type, content: "Lunch?", attachment: "{}" },
      });
    await sandbox.qiniu.webhook.settled();
    expect(new Set(kinds)).toEqual(
      new Set(["TEXT", "IMAGE", "AUDIO", "VIDEO", "FILE", "LOCATION", "COMMAND"]),
    );
  });

  it("Easemob: a message of every kind in every conversation, before and after it is sent, and every event", async () => {
    const asked: string[] = [];
    const seen: string[] = [];
    const after = await startReceiver(
      "receiveEvent",
      createEasemobWebhook({ secret: WEBHOOK_SECRET, onEvent: ({ kind }) => void seen.push(kind) }),
    );
    const before = await startReceiver(
      "reviewMessage",
      createEasemobReview({
        secret: WEBHOOK_SECRET,
        timeLimit: 60_000,
        review: ({ kind }) => {
          asked.push(kind);
          return { valid: true };
        },
      }),
    );
    const webhooks = { secret: WEBHOOK_SECRET, afterSending: after.url, beforeSending: before.url };
    const { sandbox } = await open({ easemob: { history: { records: [] }, webhooks } });
    const { easemob } = sandbox;
    const types = new Set(records.map(({ payload }) => payload.bodies[0].type));
    for (const { payload } of records)
      for (const chat_type of ["chat", "groupchat", "chatroom"] as const)
        await easemob.send({ chat_type, body: payload.bodies[0] });
    const events = readWebhook("receiveEvent").examples;
    for (const { value } of events) {
      const { callId: _, timestamp: __, security: ___, ...event } = value as Record<string, unknown>;
      easemob.report(event);
    }
    await easemob.webhooks.afterSending.settled();
    expect(types.size).toBeGreaterThan(7);
    expect(asked).toHaveLength(records.length * 3);
    expect(seen).toHaveLength(records.length * 3 + events.length);
    expect(new Set(seen).size).toBe(7);
  });
});
