import { webhooks } from "../../generated/jmessage-im/webhooks.ts";
import { basicCredentials } from "../core/auth/basic-auth.ts";
import { checkCredential } from "../core/auth/check-credential.ts";
import type { Normalized } from "../messages/message.ts";
import { isObject } from "../messages/read.ts";
import { createDelivery, type EventOptions } from "../webhooks/deliver.ts";
import type { RequestAuthenticated, WebhookEvent } from "../webhooks/event.ts";
import { createHandler, type WebhookHandler } from "../webhooks/handler.ts";
import { isSecret } from "../webhooks/is-secret.ts";
import { Refusal, readOrRefuse } from "../webhooks/refusal.ts";
import { type JMessageMessage, normalizeJMessage } from "./normalize.ts";

/** A message that JMessage sent to your URL. */
export interface JMessageEvent
  extends WebhookEvent<"jmessage", "message", JMessageMessage>,
    RequestAuthenticated {
  /** The message in the common shape; its `kind` determines the other fields. */
  readonly message: Normalized<"jmessage", JMessageMessage>;
}

/** How to receive the messages of a JMessage app. */
export interface JMessageWebhookOptions extends EventOptions<JMessageEvent> {
  readonly appKey: string;
  readonly masterSecret: string;
}

/**
 * Creates a handler for JMessage's message callback. A request may have several messages: your function is called for
 * one after the other, and if it throws, those before it are not handed out again. The response is status 200 without a
 * body, as in the vendor's sample.
 * @throws TypeError or RangeError naming the option that cannot be right
 */
export function createJMessageWebhook(options: JMessageWebhookOptions): WebhookHandler {
  const { appKey, masterSecret } = options;
  checkCredential(appKey, "appKey");
  checkCredential(masterSecret, "masterSecret");
  const expected = basicCredentials(appKey, masterSecret);
  const deliver = createDelivery(options);
  return createHandler(options, {
    positions: webhooks.receiveMessages.int64,
    checkRequest({ headers }) {
      const [, given = ""] = /^basic +(\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
      if (!isSecret(given, expected))
        throw new Refusal(401, "The credentials are not those of the app.", { "www-authenticate": "Basic" });
    },
    async respond({ messages }) {
      if (!Array.isArray(messages) || !messages.every(isObject))
        throw new Refusal(400, "The body has no list of messages.");
      // All are read before the first one is handed out.
      const events = readOrRefuse(() => (messages as JMessageMessage[]).map(toEvent));
      for (const event of events) await deliver(event.id, event);
      return new Response(null, { headers: { "content-type": "application/json; charset=utf-8" } });
    },
  });
}

function toEvent(raw: JMessageMessage): JMessageEvent {
  const message = normalizeJMessage(raw);
  const id = message.id || undefined;
  return { vendor: "jmessage", kind: "message", id, authenticated: "request", raw, message };
}
