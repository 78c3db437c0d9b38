// Generated from x-client of all specs by `npm run generate`. Do not edit.
import { isJMessageMessage, normalizeJMessage, type JMessageMessage } from "../../src/jmessage/normalize.ts";
import { isQiniuMessage, normalizeQiniu, type QiniuMessage } from "../../src/qiniu/normalize.ts";
import { isEasemobMessage, normalizeEasemob, type EasemobMessage } from "../../src/easemob/normalize.ts";
import type { Normalized } from "../../src/messages/message.ts";
import { unknownMessage } from "../../src/messages/unknown-message.ts";

/** A message as any of the vendors sends it. */
export type VendorMessage = JMessageMessage | QiniuMessage | EasemobMessage;

/** `vendor` determines the type of `raw`. */
export type NormalizedMessage =
  | Normalized<"jmessage", JMessageMessage>
  | Normalized<"qiniu", QiniuMessage>
  | Normalized<"easemob", EasemobMessage>
  /** Not a message of these vendors. */
  | Normalized<"unknown", unknown>;

/**
 * Normalizes a message of any vendor, which it recognizes by fields that only one vendor has. If you know the vendor,
 * `normalizeJMessage` and the like are smaller, and some of them accept more than the message.
 * @throws TypeError naming the field, if an id is a number that `JSON.parse` has rounded; for nothing else
 */
export function normalize(message: VendorMessage): NormalizedMessage {
  if (isJMessageMessage(message)) return normalizeJMessage(message);
  if (isQiniuMessage(message)) return normalizeQiniu(message);
  if (isEasemobMessage(message)) return normalizeEasemob(message);
  return unknownMessage(message);
}

export { normalizeJMessage, type JMessageMessage, normalizeQiniu, type QiniuMessage, normalizeEasemob, type EasemobMessage };
