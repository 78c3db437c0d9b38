import { webhooks } from "../../generated/easemob/webhooks.ts";
import { createDelivery, type EventOptions } from "../webhooks/deliver.ts";
import { createHandler, type WebhookHandler } from "../webhooks/handler.ts";
import { readOrRefuse } from "../webhooks/refusal.ts";
import { type EasemobEvent, toEvent } from "./webhook-event.ts";
import { createSignatureCheck, type EasemobSignatureOptions } from "./webhook-signature.ts";

/** How to receive the events of an Easemob app. */
export interface EasemobWebhookOptions extends EventOptions<EasemobEvent>, EasemobSignatureOptions {}

/**
 * Creates a handler for Easemob's webhooks after sending. The response is status 200 without a body. Respond within 10
 * seconds: after any other outcome Easemob sends the event once more, and after 90 failures within 30 seconds it sends
 * nothing for minutes.
 * @throws TypeError or RangeError naming the option that cannot be right
 */
export function createEasemobWebhook(options: EasemobWebhookOptions): WebhookHandler {
  const checkSignature = createSignatureCheck(options);
  const deliver = createDelivery(options);
  return createHandler(options, {
    positions: webhooks.receiveEvent.int64,
    async respond(body) {
      checkSignature(body);
      const event = readOrRefuse(() => toEvent(body));
      await deliver(event.id, event);
      return new Response(null);
    },
  });
}

export type { EasemobEvent } from "./webhook-event.ts";
export {
  createEasemobReview,
  type EasemobPendingMessage,
  type EasemobReviewOptions,
  type EasemobVerdict,
} from "./webhook-review.ts";
export type { CallAuthenticated, EasemobSignatureOptions } from "./webhook-signature.ts";
