import type { components } from "../../../generated/qiniu/types.ts";
import type { SandboxClock } from "../clock.ts";
import type { WebhookTarget } from "../webhooks/target.ts";
import { createWebhook, type WebhookSender } from "../webhooks/webhook.ts";
import type { StoredMessage } from "./message.ts";

/** The webhook of an app. How long the vendor waits, and whether it retries, is not documented. */
export interface SandboxQiniuWebhook {
  /** Where messages go that are sent through the API. */
  url?: WebhookTarget;
  /** Value of the header `signature`; `sandbox-webhook-signature` by default. */
  signature?: string;
  /** Milliseconds that the sandbox waits for a response; 10,000 by default. */
  timeout?: number;
  /** Milliseconds before each further attempt after a failure; none by default. */
  retryAfter?: readonly number[];
}

/** What the app sends by itself. */
export interface MessageSubscription {
  readonly webhook: WebhookSender;
  report(message: StoredMessage, isGroup: boolean): void;
}

export function createSubscription(
  options: SandboxQiniuWebhook,
  appId: string,
  clock: SandboxClock,
  closing: AbortSignal,
): MessageSubscription {
  const { url, signature = "sandbox-webhook-signature", timeout = 10_000, retryAfter = [] } = options;
  const webhook = createWebhook({ timeout, retryAfter }, clock, closing, url);
  return {
    webhook,
    report(message, isGroup) {
      const body = JSON.stringify(toReceived(message, appId, isGroup));
      const headersOf = (value: string) => ({ "content-type": "application/json", signature: value });
      void webhook.send((isForged) => ({ headers: headersOf(isForged ? "forged" : signature), body }));
    },
  };
}

/** Whether ids are strings is not documented, and of `type` for a group only that another message has it. */
function toReceived({ id, from, to, ctype, content, ext }: StoredMessage, appId: string, isGroup: boolean) {
  const type = isGroup ? "GROUPCHAT" : "CHAT";
  const ids = { msgId: `${id}`, from: { uid: `${from}` }, to: { uid: `${to}` } };
  const received = { appId, ...ids, type, ctype, content, ext };
  return received as Omit<typeof received, "type" | "ctype"> &
    Pick<components["schemas"]["ReceivedMessage"], "type" | "ctype">;
}
