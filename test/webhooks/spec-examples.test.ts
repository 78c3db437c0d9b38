import { describe, expect, it } from "vitest";
import { listWebhooks } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import {
  createEasemobReview,
  createEasemobWebhook,
  createJMessageWebhook,
  createQiniuWebhook,
  type WebhookHandler,
} from "../../src/webhooks/index.ts";
import { type Media, readDocument } from "../support/document.ts";
import { HEADERS } from "./setup.ts";

/** The secret with which the examples are signed, as the spec says. */
const SECRET = "a-sample-webhook-secret";

const seen: unknown[] = [];
const onEvent = (event: { kind: string }) => void seen.push(event.kind);
const basic = { authorization: `Basic ${btoa("a:b")}` };

const handlers: Readonly<Record<string, [handler: WebhookHandler, headers: object]>> = {
  receiveMessages: [createJMessageWebhook({ appKey: "a", masterSecret: "b", onEvent }), basic],
  receiveMessage: [createQiniuWebhook({ signature: SECRET, onEvent }), { signature: SECRET }],
  receiveEvent: [createEasemobWebhook({ secret: SECRET, onEvent }), {}],
  reviewMessage: [
    createEasemobReview({
      secret: SECRET,
      timeLimit: 60_000,
      review: (pending) => {
        onEvent(pending);
        return { valid: true };
      },
    }),
    {},
  ],
};

/** What each example is taken for. */
const KINDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  receiveMessages: { text: ["message"], several: ["message", "message"] },
  receiveMessage: { text: ["message"] },
  reviewMessage: { direct: ["pending"], group: ["pending"] },
  receiveEvent: {
    message: ["message"],
    offline: ["message"],
    recall: ["recall"],
    receipt: ["receipt"],
    group: ["group"],
    contact: ["contact"],
    notice: ["notice"],
    presence: ["presence"],
  },
};

const examples = ["jmessage-im", "easemob", "qiniu"].flatMap((api) => {
  const document = readDocument(api);
  return listWebhooks(document).flatMap(({ operation }) => {
    const { content } = resolve(document, operation.requestBody as never) as {
      content: Record<string, Media>;
    };
    const { examples = {} } = content["application/json"] as { examples?: Record<string, { value: object }> };
    return Object.entries(examples).map(([name, { value }]) => ({ id: operation.operationId, name, value }));
  });
});

describe("every webhook in the specs", () => {
  it("has a handler, and every example its kind", () => {
    expect(Object.keys(KINDS).sort()).toEqual([...new Set(examples.map(({ id }) => id))].sort());
    expect(examples).toHaveLength(Object.values(KINDS).flatMap(Object.keys).length);
  });

  it.each(examples)("is accepted as it is in the example: $id, $name", async ({ id, name, value }) => {
    const [handler, headers] = handlers[id] as [WebhookHandler, object];
    seen.length = 0;
    const request = new Request("https://example.com/", {
      method: "POST",
      headers: { ...HEADERS.easemob, ...headers },
      body: JSON.stringify(value),
    });
    expect((await handler(request)).status).toBe(200);
    expect(seen).toEqual(KINDS[id]?.[name]);
  });
});
