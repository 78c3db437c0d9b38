import { drawContent, drawType } from "./body.ts";
import type { Columns } from "./columns.ts";
import type { SandboxMessage } from "./message.ts";
import { isAdmin, namePartner, PARTNER_APP_KEY } from "./names.ts";
import { TARGET_KIND } from "./participants.ts";
import type { Position } from "./position.ts";
import type { Fact } from "./source.ts";

/** Generates the messages of a history one by one, by index. */
export interface Records {
  position(index: number): Position;
  message(index: number): SandboxMessage;
  fact(index: number): Fact;
}

type Target = Pick<SandboxMessage, "target_type" | "target_id" | "target_appkey" | "msg_level">;

/** What random numbers are used for here. */
const PURPOSE = { platform: 31, displayName: 32 } as const;

export function createRecords(columns: Columns, appKey: string): Records {
  const { times, delay, names, randomAt, sender } = columns;
  const timeAt = (index: number) => times[index] ?? 0;
  const senderAt = (index: number) => names.users[sender[index] ?? 0] ?? "";

  function message(index: number): SandboxMessage {
    const target = readTarget(columns, index, appKey);
    const from_id = senderAt(index);
    const named = target.target_type !== "single" && randomAt(index, PURPOSE.displayName) % 3 === 0;
    const content = drawContent(index, randomAt);
    // Field by field, because spreading three objects into one takes twenty times as long.
    const record: SandboxMessage = {
      target_type: target.target_type,
      target_id: target.target_id,
      target_name: "",
      target_appkey: target.target_appkey,
      from_type: isAdmin(sender[index] ?? 0) ? "admin" : "user",
      from_id,
      from_name: named ? `Display name of ${from_id}` : from_id,
      from_platform: "aijw".charAt(randomAt(index, PURPOSE.platform) % 4),
      from_appkey: appKey,
      msg_type: content.msg_type,
      msg_body: content.msg_body,
      create_time: Math.floor(timeAt(index) / 1000),
      msg_ctime: timeAt(index) + delay,
      version: 1,
      msgid: columns.idAt(index).toString(),
      msg_level: target.msg_level,
    };
    if (named) record.set_from_name = 1;
    return record;
  }

  function fact(index: number): Fact {
    const { target_type, target_id, msg_level } = readTarget(columns, index, appKey);
    return {
      sent: Math.floor(timeAt(index) / 1000),
      targetType: target_type,
      messageType: drawType(index, randomAt),
      from: senderAt(index),
      to: target_type === "single" && msg_level === 0 ? target_id : undefined,
      group: target_type === "group" ? target_id : undefined,
      chatRoom: target_type === "chatroom" ? target_id : undefined,
    };
  }

  function position(index: number): Position {
    const time = timeAt(index);
    return { sent: Math.floor(time / 1000), received: time + delay, id: columns.idAt(index) };
  }

  return { position, message, fact };
}

function readTarget({ kind, target, names }: Columns, index: number, appKey: string): Target {
  const number = target[index] ?? 0;
  switch (kind[index]) {
    case TARGET_KIND.group:
      return toGroup("group", names.groups[number]);
    case TARGET_KIND.chatroom:
      return toGroup("chatroom", names.chatRooms[number]);
    case TARGET_KIND.crossApp:
      return {
        target_type: "single",
        target_id: namePartner(number),
        target_appkey: PARTNER_APP_KEY,
        msg_level: 1,
      };
    default: {
      const target_id = names.users[number] ?? "";
      return { target_type: "single", target_id, target_appkey: appKey, msg_level: 0 };
    }
  }
}

function toGroup(target_type: "group" | "chatroom", target_id = ""): Target {
  return { target_type, target_id, target_appkey: "", msg_level: 0 };
}
