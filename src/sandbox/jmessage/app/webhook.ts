import { stringifyExactJson } from "../../../openapi/exact-json.ts";
import type { SandboxClock } from "../../clock.ts";
import { createWebhook, type WebhookSender } from "../../webhooks/webhook.ts";
import type { JMessageCredentials, SandboxJMessageWebhook } from "../options.ts";
import { type SandboxMessage, toWire } from "./history/message.ts";

/** The message callback. */
export interface MessageCallback {
  readonly webhook: WebhookSender;
  report(message: SandboxMessage): void;
}

export function createMessageCallback(
  { url, timeout = 10_000, retryAfter = [] }: SandboxJMessageWebhook,
  { appKey, masterSecret }: JMessageCredentials,
  clock: SandboxClock,
  closing: AbortSignal,
): MessageCallback {
  const webhook = createWebhook({ timeout, retryAfter }, clock, closing, url);
  return {
    webhook,
    report(message) {
      const body = stringifyExactJson({ total: 1, messages: [toWire(message)] });
      void webhook.send((isForged) => ({
        headers: headersOf(appKey, isForged ? "forged" : masterSecret),
        body,
      }));
    },
  };
}

function headersOf(appKey: string, secret: string) {
  const authorization = `Basic ${Buffer.from(`${appKey}:${secret}`).toString("base64")}`;
  return { "content-type": "application/json; charset=utf-8", authorization };
}
