import type { components, UndocumentedValue } from "../../generated/qiniu/types.ts";
import {
  commandContent,
  locationContent,
  mediaContent,
  textContent,
  unknownContent,
} from "../messages/content.ts";
import type { Content, Normalized } from "../messages/message.ts";
import { conversationOf, partyOf } from "../messages/party.ts";
import { amountOf, idOf, isObject, momentOf, objectOf, textOf } from "../messages/read.ts";

/** A message as the server stored it. */
export type QiniuMessage = components["schemas"]["Message"];

/** Whether a message is from Qiniu IM, judging by fields that only this vendor has. */
export function isQiniuMessage(message: unknown): message is QiniuMessage {
  return isObject(message) && ("ctype" in message || "from_xid" in message);
}

/**
 * Converts a message of Qiniu IM to the common shape. A message does not say whether its receiver is a user or a group,
 * so pass `to` if you know; otherwise `conversation` is `undefined` and the type of the receiver `unknown`.
 * @throws TypeError naming the field, if an id is a number that `JSON.parse` has rounded; for nothing else
 */
export function normalizeQiniu<Raw extends QiniuMessage>(
  raw: Raw,
  to?: "user" | "group",
): Normalized<"qiniu", Raw> {
  const message: Partial<QiniuMessage> = objectOf<QiniuMessage>(raw);
  const sender = partyOf("user", objectOf(message.from_xid).uid, "from_xid.uid");
  const receiver = partyOf(to ?? "unknown", objectOf(message.to_xid).uid, "to_xid.uid");
  return {
    vendor: "qiniu",
    id: idOf(message.msg_id, "msg_id") ?? "",
    conversation: to && conversationOf(to === "user" ? "direct" : to, sender, receiver),
    sender,
    receiver,
    sentAt: momentOf(message.timestamp, 1),
    raw,
    ...contentOf(message as QiniuMessage),
  };
}

function contentOf({ ctype, content, attachment }: QiniuMessage): Content {
  switch (ctype) {
    case "TEXT":
      return textContent(ctype, content);
    case "IMAGE":
      return mediaContent("image", ctype, fileOf(attachment), content);
    case "AUDIO":
      return mediaContent("voice", ctype, fileOf(attachment), content);
    case "VIDEO":
      return mediaContent("video", ctype, fileOf(attachment), content);
    case "FILE":
      return mediaContent("file", ctype, fileOf(attachment), content);
    case "LOCATION":
      return locationContent(ctype, placeOf(attachment), content);
    case "COMMAND":
      return commandContent(ctype, content);
    case "FORWARD":
      return { kind: "forward", rawKind: ctype, text: textOf(content), title: undefined, media: undefined };
    default: {
      // When a new kind is documented, this does not compile until there is a case for it.
      const kind: UndocumentedValue = ctype;
      return unknownContent(kind, content);
    }
  }
}

/** The place in an attachment. */
function placeOf(attachment: unknown) {
  const { lat, lon, addr } = parse(attachment);
  return { latitude: lat, longitude: lon, address: addr };
}

/** The file in an attachment, which is JSON as a string, or empty. */
function fileOf(attachment: unknown) {
  const file = parse(attachment);
  return {
    url: textOf(file.url),
    name: textOf(file.dName),
    size: amountOf(file.fLen),
    width: amountOf(file.width),
    height: amountOf(file.height),
    duration: amountOf(file.duration),
  };
}

function parse(text: unknown): Record<string, unknown> {
  try {
    const value: unknown = typeof text === "string" ? JSON.parse(text) : undefined;
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
