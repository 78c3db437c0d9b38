import { type EasemobMessage, normalizeEasemob } from "../easemob/normalize.ts";
import { type JMessageMessage, normalizeJMessage } from "../jmessage/normalize.ts";
import { normalizeQiniu, type QiniuMessage } from "../qiniu/normalize.ts";
import { unknownContent } from "./content.ts";
import type { Normalized } from "./message.ts";
import { isObject } from "./read.ts";

/** A message as any of the vendors sends it. */
export type VendorMessage = JMessageMessage | EasemobMessage | QiniuMessage;

/** `vendor` tells the type of `raw`. */
export type NormalizedMessage =
  | Normalized<"jmessage", JMessageMessage>
  | Normalized<"easemob", EasemobMessage>
  | Normalized<"qiniu", QiniuMessage>
  /** No message of these vendors. */
  | Normalized<"unknown", unknown>;

/**
 * Brings a message of any vendor into one shape; the fields that only one vendor has tell whose it is. If you know,
 * `normalizeJMessage` and the like are smaller, and `normalizeQiniu` takes the kind of the receiver. Never throws.
 */
export function normalize(message: VendorMessage): NormalizedMessage {
  const has = (name: string) => isObject(message) && name in message;
  if (has("msgid") || has("msg_type")) return normalizeJMessage(message as JMessageMessage);
  if (has("payload") || has("chat_type")) return normalizeEasemob(message as EasemobMessage);
  if (has("ctype") || has("from_xid")) return normalizeQiniu(message as QiniuMessage);
  const nobody = { conversation: undefined, sender: undefined, receiver: undefined };
  return {
    vendor: "unknown",
    id: "",
    ...nobody,
    sentAt: new Date(Number.NaN),
    raw: message,
    ...unknownContent(),
  };
}

/** A history in the common shape, such as `normalizeAll(jmessage.report.history({ … }))`. */
export function normalizeAll(
  messages: AsyncIterable<VendorMessage>,
): AsyncGenerator<NormalizedMessage, void, undefined>;
/** @param read for one vendor, such as `(message) => normalizeQiniu(message, "group")` */
export function normalizeAll<Message, Result>(
  messages: AsyncIterable<Message>,
  read: (message: Message) => Result,
): AsyncGenerator<Result, void, undefined>;
export async function* normalizeAll(
  messages: AsyncIterable<VendorMessage>,
  read: (message: VendorMessage) => unknown = normalize,
): AsyncGenerator<unknown, void, undefined> {
  for await (const message of messages) yield read(message);
}

export { type EasemobMessage, normalizeEasemob } from "../easemob/normalize.ts";
export { type JMessageMessage, normalizeJMessage } from "../jmessage/normalize.ts";
export { normalizeQiniu, type QiniuMessage } from "../qiniu/normalize.ts";
export { mergeByTime } from "./merge-by-time.ts";
export type { Content, Conversation, Media, Normalized, Party, Place, Shown } from "./message.ts";
