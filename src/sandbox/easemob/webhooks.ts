import { createHash, randomUUID } from "node:crypto";
import type { components } from "../../../generated/easemob/types.ts";
import type { SandboxClock } from "../clock.ts";
import type { SentWebhook } from "../webhooks/attempt.ts";
import { createWebhook, type WebhookSender } from "../webhooks/webhook.ts";
import type { EasemobCredentials, SandboxEasemobWebhooks } from "./options.ts";
import type { ArchiveRecord } from "./record.ts";
import { createSuspension } from "./suspension.ts";

/** Both webhooks, and how their bodies are signed. */
export interface EasemobWebhooks {
  readonly beforeSending: WebhookSender;
  readonly afterSending: WebhookSender;
  readonly whenFailed: "deliver" | "block";
  /** A request with these fields, and those that all requests have. */
  sign(fields: Readonly<Record<string, unknown>>): (isForged: boolean) => SentWebhook;
}

const DEFAULT_SECRET = "sandbox-webhook-secret";

export function createEasemobWebhooks(
  options: SandboxEasemobWebhooks,
  { orgName, appName }: EasemobCredentials,
  clock: SandboxClock,
  closing: AbortSignal,
): EasemobWebhooks {
  const { secret = DEFAULT_SECRET, timeout = 200, whenFailed = "deliver" } = options;
  const appkey = `${orgName}#${appName}`;
  // A verdict is requested once; an event is sent once more, at once.
  const asking = { timeout, retryAfter: [] };
  const reporting = { timeout: 10_000, retryAfter: [0], ...createSuspension(clock) };
  return {
    whenFailed,
    beforeSending: createWebhook(asking, clock, closing, options.beforeSending),
    afterSending: createWebhook(reporting, clock, closing, options.afterSending),
    sign(fields) {
      const callId = `${appkey}_${fields.msg_id ?? randomUUID()}`;
      const body = {
        callId,
        timestamp: clock.now(),
        appkey,
        host: "sandbox",
        securityVersion: "1.0.0",
        ...fields,
      };
      return (isForged) => {
        const signed = `${body.callId}${isForged ? "another secret" : secret}${body.timestamp}`;
        const security = createHash("md5").update(signed).digest("hex");
        return {
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ ...body, security }),
        };
      };
    },
  };
}

/** Names of the bodies in `content_type`. */
const CONTENTS: Readonly<Record<string, string>> = {
  txt: "text",
  img: "image",
  audio: "voice",
  loc: "location",
  video: "video",
  file: "file",
  cmd: "command",
  custom: "custom",
};

type Pending = components["schemas"]["PendingMessage"];

/** What webhooks before and after sending say of a message. Chat rooms are groups there. */
export function describeMessage(record: ArchiveRecord) {
  const { msg_id, timestamp, from, to, chat_type, payload } = record;
  const [{ type = "txt" } = {}] = payload.bodies;
  const place = { chat: "user", groupchat: "group", chatroom: "room" }[chat_type];
  const { bodies, ext = {} } = payload;
  return {
    timestamp,
    chat_type: chat_type === "chat" ? chat_type : ("groupchat" as const),
    content_type: `chat:${place}:${CONTENTS[type] ?? "unknown"}`,
    ...(chat_type !== "chat" && { group_id: to }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    msg_id,
    payload: { ext, bodies },
  } satisfies Partial<Pending> & { content_type: string };
}
