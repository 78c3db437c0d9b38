import type { components } from "../../generated/qiniu/types.ts";
import { webhooks } from "../../generated/qiniu/webhooks.ts";
import { checkToken } from "../core/auth/check-credential.ts";
import type { Normalized } from "../messages/message.ts";
import { idOf, objectOf } from "../messages/read.ts";
import { createDelivery, type EventOptions } from "../webhooks/deliver.ts";
import type { RequestAuthenticated, WebhookEvent } from "../webhooks/event.ts";
import { createHandler, type WebhookHandler } from "../webhooks/handler.ts";
import { isSecret } from "../webhooks/is-secret.ts";
import { Refusal, readOrRefuse } from "../webhooks/refusal.ts";
import { normalizeQiniu, type QiniuMessage } from "./normalize.ts";

/** A message as Lanying IM posts it: only the fields that its own program reads are known. */
export type QiniuReceivedMessage = components["schemas"]["ReceivedMessage"];

/** A message that Lanying IM sent to your URL. */
export interface QiniuEvent
  extends WebhookEvent<"qiniu", "message", QiniuReceivedMessage>,
    RequestAuthenticated {
  /** The message in the common shape; its `kind` determines the other fields. The time is not known to be sent. */
  readonly message: Normalized<"qiniu", QiniuReceivedMessage>;
}

/** How to receive the messages of a Qiniu IM app. */
export interface QiniuWebhookOptions extends EventOptions<QiniuEvent> {
  /**
   * What the header `signature` has to be. It is not a signature: every request carries the same string, so it is only
   * worth something as long as nobody else has seen one.
   */
  readonly signature: string;
}

/**
 * Creates a handler for the messages that Lanying IM, and perhaps Qiniu IM, posts to your URL. The vendors do not
 * document the request: it is what Lanying's own program reads. The response is status 200 without a body.
 * @throws TypeError or RangeError naming the option that cannot be right
 */
export function createQiniuWebhook(options: QiniuWebhookOptions): WebhookHandler {
  const signature = checkToken(options.signature, "signature");
  const deliver = createDelivery(options);
  return createHandler(options, {
    positions: webhooks.receiveMessage.int64,
    checkRequest({ headers }) {
      if (!isSecret(headers.get("signature") ?? "", signature))
        throw new Refusal(401, "The signature is wrong.");
    },
    async respond(body) {
      if (!("ctype" in body)) throw new Refusal(400, "The body has no message.");
      const event = readOrRefuse(() => toEvent(body as QiniuReceivedMessage));
      await deliver(event.id, event);
      return new Response(null);
    },
  });
}

function toEvent(raw: QiniuReceivedMessage): QiniuEvent {
  const message = { ...normalizeQiniu(toStored(raw), raw.type === "CHAT" ? "user" : undefined), raw };
  const id = message.id || undefined;
  return { vendor: "qiniu", kind: "message", id, authenticated: "request", raw, message };
}

/** The message with the names that the message API has for its fields. */
function toStored({ msgId, from, to, ...raw }: QiniuReceivedMessage): QiniuMessage {
  const { uid: sender } = objectOf(from);
  const { uid: receiver } = objectOf(to);
  const ends = { from_xid: { uid: idOf(sender, "from.uid") }, to_xid: { uid: idOf(receiver, "to.uid") } };
  return { ...raw, msg_id: idOf(msgId, "msgId"), ...ends } as unknown as QiniuMessage;
}
