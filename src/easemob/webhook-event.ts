import type { components } from "../../generated/easemob/types.ts";
import type { Normalized } from "../messages/message.ts";
import { entryOf, objectOf, textOf } from "../messages/read.ts";
import type { WebhookEvent } from "../webhooks/event.ts";
import { type EasemobMessage, normalizeEasemob } from "./normalize.ts";
import type { CallAuthenticated } from "./webhook-signature.ts";

type Schemas = components["schemas"];

type Event<Kind extends string, Raw> = WebhookEvent<"easemob", Kind, Raw> & CallAuthenticated;

/** An event that Easemob sent to your URL; `kind` determines the form of `raw`. */
export type EasemobEvent =
  | (Event<"message", Schemas["MessageEvent"]> & {
      /** The message in the common shape; its `kind` determines the other fields. */
      readonly message: Normalized<"easemob", Schemas["MessageEvent"]>;
      /** The user who was not online, if the event is about one. */
      readonly offlineUser: string | undefined;
    })
  | Event<"recall", Schemas["RecallEvent"]>
  | Event<"receipt", Schemas["ReceiptEvent"]>
  | Event<"group", Schemas["GroupEvent"]>
  | Event<"contact", Schemas["ContactEvent"]>
  | Event<"notice", Schemas["NoticeEvent"]>
  | Event<"presence", Schemas["PresenceEvent"]>
  /** A kind that is not documented. */
  | Event<"other", Schemas["WebhookFields"]>;

/** The kinds by `chat_type`. */
const KINDS: Readonly<Record<string, EasemobEvent["kind"]>> = {
  chat: "message",
  groupchat: "message",
  chatroom: "message",
  recall: "recall",
  read_ack: "receipt",
  delivery_ack: "receipt",
  muc: "group",
  roster: "contact",
  notify: "notice",
};

/** A signed body as an event. */
export function toEvent(body: Readonly<Record<string, unknown>>): EasemobEvent {
  const shared = { vendor: "easemob", authenticated: "callId and timestamp", id: idOfEvent(body) } as const;
  const kind = kindOf(body);
  if (kind !== "message") return { ...shared, kind, raw: body } as EasemobEvent;
  const raw = body as unknown as Schemas["MessageEvent"];
  const offlineUser = raw.eventType === "chat_offline" ? textOf(raw.to) : undefined;
  return { ...shared, kind, raw, message: toMessage(raw), offlineUser };
}

function kindOf({ chat_type, status, user }: Readonly<Record<string, unknown>>): EasemobEvent["kind"] {
  if (chat_type === undefined) return status !== undefined && user !== undefined ? "presence" : "other";
  return entryOf(KINDS, chat_type) ?? "other";
}

/** Several webhooks may share `callId`: those to the members of a group who are not online, for example. */
function idOfEvent({ callId, eventType, chat_type, to }: Readonly<Record<string, unknown>>): string {
  return JSON.stringify([callId, eventType, chat_type, to]);
}

/** A message in the common shape. Its raw form is the webhook. */
export function toMessage<Raw extends Schemas["MessageEvent"] | Schemas["PendingMessage"]>(
  raw: Raw,
): Normalized<"easemob", Raw> {
  const { from, to, group_id } = raw;
  const isRoom = "content_type" in raw && textOf(raw.content_type)?.startsWith("chat:room:");
  // For a member who is not online, `to` is the member, and only `group_id` is the group.
  const payload = { ...objectOf(raw.payload), from, to: group_id ?? to };
  const record = {
    ...raw,
    chat_type: isRoom ? "chatroom" : raw.chat_type === "group" ? "groupchat" : raw.chat_type,
    payload,
  } as unknown as EasemobMessage;
  return { ...normalizeEasemob(record), raw };
}
