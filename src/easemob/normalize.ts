import type { components, UndocumentedValue } from "../../generated/easemob/types.ts";
import {
  commandContent,
  customContent,
  locationContent,
  mediaContent,
  mediaOf,
  textContent,
  unknownContent,
} from "../messages/content.ts";
import type { Content, Normalized } from "../messages/message.ts";
import { conversationOf, partyOf } from "../messages/party.ts";
import { amountOf, entryOf, idOf, isObject, momentOf, objectOf, textOf } from "../messages/read.ts";

type Schemas = components["schemas"];

/** A record of a history file. */
export type EasemobMessage = Schemas["HistoryRecord"];

const CHATS = {
  chat: { party: "user", conversation: "direct" },
  groupchat: { party: "group", conversation: "group" },
  chatroom: { party: "room", conversation: "room" },
} as const satisfies Record<EasemobMessage["chat_type"], object>;

/** Whether a message is from Easemob, judging by fields that only this vendor has. */
export function isEasemobMessage(message: unknown): message is EasemobMessage {
  return isObject(message) && ("payload" in message || "chat_type" in message);
}

/**
 * Converts a record of Easemob to the common shape. A video has no width and height there: those in its record are the
 * thumbnail's.
 * @throws TypeError naming the field, if an id is a number that `JSON.parse` has rounded; for nothing else
 */
export function normalizeEasemob<Raw extends EasemobMessage>(raw: Raw): Normalized<"easemob", Raw> {
  const record: Partial<EasemobMessage> = objectOf<EasemobMessage>(raw);
  const { from, to, bodies } = objectOf(record.payload);
  const chat = entryOf(CHATS, record.chat_type);
  const sender = partyOf("user", from, "payload.from");
  const receiver = partyOf(chat?.party ?? "unknown", to, "payload.to");
  return {
    vendor: "easemob",
    id: idOf(record.msg_id, "msg_id") ?? "",
    conversation: chat && conversationOf(chat.conversation, sender, receiver),
    sender,
    receiver,
    sentAt: momentOf(record.timestamp, 1),
    raw,
    ...contentOf(Array.isArray(bodies) ? bodies.map(bodyContent) : []),
  };
}

function contentOf(parts: readonly Content[]): Content {
  if (parts.length <= 1) return parts[0] ?? unknownContent();
  return { kind: "mixed", rawKind: undefined, text: undefined, media: undefined, parts };
}

function bodyContent(body: Schemas["MessageBody"]): Content {
  if (!isObject(body)) return unknownContent();
  if (isCombined(body)) return combined(body);
  switch (body.type) {
    case "txt":
      return textContent("txt", body.msg);
    case "img": {
      const { width, height } = objectOf(body.size);
      return mediaContent("image", "img", {
        ...fileOf(body),
        width: amountOf(width),
        height: amountOf(height),
      });
    }
    case "audio":
      return mediaContent("voice", "audio", { ...fileOf(body), duration: amountOf(body.length) });
    case "video":
      return mediaContent("video", "video", { ...fileOf(body), duration: amountOf(body.length) });
    case "file":
      return mediaContent("file", "file", fileOf(body));
    case "loc":
      return locationContent("loc", { latitude: body.lat, longitude: body.lng, address: body.addr });
    case "cmd":
      return commandContent("cmd", body.action ?? body.msg);
    case "custom":
      return customContent("custom", body["v2:customExts"] ?? fromList(body.customExts), body.customEvent);
    default: {
      // When a new kind is documented, this does not compile until there is a case for it.
      const kind: UndocumentedValue = body.type;
      return unknownContent(kind);
    }
  }
}

/** Its `type` may also be that of a text message, for apps that do not know combined messages. */
function isCombined(body: Schemas["MessageBody"]): body is Schemas["CombinedBody"] {
  return "subType" in body && body.subType === "sub_combine";
}

function fileOf({ url, filename, file_length }: Schemas["AttachmentFields"]) {
  return { url: textOf(url), name: textOf(filename), size: amountOf(file_length) };
}

function combined(body: Schemas["CombinedBody"]): Content {
  const texts = { text: textOf(body.summary), title: textOf(body.title) };
  return { kind: "forward", rawKind: "sub_combine", ...texts, media: mediaOf(fileOf(body)) };
}

/** The old form of the attributes: a list of objects with one attribute each, or one object as it is. */
function fromList(list: unknown): unknown {
  return Array.isArray(list) ? Object.fromEntries(list.filter(isObject).flatMap(Object.entries)) : list;
}
