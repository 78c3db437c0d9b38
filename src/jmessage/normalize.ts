import type { UndocumentedValue, components as V2 } from "../../generated/jmessage-report/types.ts";
import type {
  UndocumentedValue as UndocumentedV1,
  components as V1,
} from "../../generated/jmessage-report-v1/types.ts";
import {
  customContent,
  locationContent,
  mediaContent,
  textContent,
  unknownContent,
} from "../messages/content.ts";
import type { Content, Normalized, Party } from "../messages/message.ts";
import { conversationOf, partyOf } from "../messages/party.ts";
import { amountOf, entryOf, idOf, isObject, momentOf, objectOf, textOf } from "../messages/read.ts";

/** A message as Report v2 or v1 returns it. */
export type JMessageMessage = V2["schemas"]["MessageRecord"] | V1["schemas"]["MessageRecord"];

const TARGETS = {
  single: { party: "user", conversation: "direct" },
  group: { party: "group", conversation: "group" },
  chatroom: { party: "room", conversation: "room" },
} as const satisfies Record<JMessageMessage["target_type"], object>;

/** Whether a message is from JMessage, judging by fields that only this vendor has. */
export function isJMessageMessage(message: unknown): message is JMessageMessage {
  return isObject(message) && ("msgid" in message || "msg_type" in message);
}

/**
 * Converts a message of JMessage to the common shape. `sentAt` is `create_time`.
 * @throws TypeError naming the field, if an id is a number that `JSON.parse` has rounded; for nothing else
 */
export function normalizeJMessage<Raw extends JMessageMessage>(raw: Raw): Normalized<"jmessage", Raw> {
  const message: Partial<JMessageMessage> = objectOf<JMessageMessage>(raw);
  const target = entryOf(TARGETS, message.target_type);
  const sender = partyOf(roleOf(message.from_type), message.from_id, "from_id", message.from_name);
  const receiver = partyOf(target?.party ?? "unknown", message.target_id, "target_id", message.target_name);
  return {
    vendor: "jmessage",
    id: idOf(message.msgid, "msgid") ?? "",
    conversation: target && conversationOf(target.conversation, sender, receiver, appsOf(message)),
    sender,
    receiver,
    sentAt: momentOf(message.create_time, 1000),
    raw,
    ...contentOf(message as JMessageMessage),
  };
}

function roleOf(role: unknown): Party["type"] {
  return role === "user" || role === "admin" ? role : "unknown";
}

/** Two apps may each have a user with the same name. Within one app its key is not needed, and many records lack it. */
function appsOf({ from_appkey, target_appkey }: Partial<JMessageMessage>) {
  const [sender, receiver] = [textOf(from_appkey), textOf(target_appkey)];
  return sender && receiver && sender !== receiver ? { sender, receiver } : {};
}

function contentOf(message: JMessageMessage): Content {
  switch (message.msg_type) {
    case "text":
      return textContent("text", objectOf(message.msg_body).text);
    case "image": {
      const { format, width, height, ...file } = objectOf(message.msg_body);
      const size = { width: amountOf(width), height: amountOf(height) };
      return mediaContent("image", "image", { ...fileOf(file), format: textOf(format), ...size });
    }
    case "voice": {
      const { format, duration, ...file } = objectOf(message.msg_body);
      const known = { ...fileOf(file), format: textOf(format), duration: amountOf(duration) };
      return mediaContent("voice", "voice", known);
    }
    case "file": {
      const { fname, ...file } = objectOf(message.msg_body);
      return mediaContent("file", "file", { ...fileOf(file), name: textOf(fname) });
    }
    case "video": {
      const { video, duration } = objectOf(message.msg_body);
      const { fname, ...file } = objectOf(video);
      return mediaContent("video", "video", {
        ...fileOf(file),
        name: textOf(fname),
        duration: amountOf(duration),
      });
    }
    case "location": {
      const { latitude, longitude, label } = objectOf(message.msg_body);
      return locationContent("location", { latitude, longitude, address: label });
    }
    case "custom":
      return customContent("custom", message.msg_body ?? null);
    default: {
      // When a new kind is documented, this does not compile until there is a case for it.
      const kind: UndocumentedValue | UndocumentedV1 = message.msg_type;
      return unknownContent(kind);
    }
  }
}

function fileOf({ media_id, fsize }: { media_id?: string; fsize?: number }) {
  return { id: textOf(media_id), size: amountOf(fsize) };
}
