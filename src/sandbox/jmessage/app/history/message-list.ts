import type { SandboxMessage } from "./message.ts";
import { comparePositions, type Position } from "./position.ts";
import { emptyTimeline, type Fact, type MessageSource, type SandboxConversation } from "./source.ts";
import { findIndex, findRange, type Timeline } from "./timeline.ts";

/** Messages that are added one by one. */
export interface MessageList extends MessageSource {
  /** @throws RangeError if another message has the same id */
  add(message: SandboxMessage): void;
  find(id: bigint): SandboxMessage | undefined;
}

interface Entry {
  position: Position;
  message: SandboxMessage;
}

/** Creates a list from messages in any order. */
export function createMessageList(messages: readonly SandboxMessage[], appKey: string): MessageList {
  const lists = new Map<string, Entry[]>();
  const byId = new Map<bigint, SandboxMessage>();

  function insert(entry: Entry): void {
    const { id } = entry.position;
    if (byId.has(id)) throw new RangeError(`Two messages with the msgid ${id}`);
    byId.set(id, entry.message);
    for (const key of keysOf(entry.message, appKey)) {
      const list = lists.get(key) ?? [];
      lists.set(key, list);
      list.splice(findIndex(toTimeline(list), entry.position), 0, entry);
    }
  }

  // Sorted first, so that each one is appended.
  const entries = messages.map(toEntry);
  entries.sort((a, b) => comparePositions(a.position, b.position));
  entries.forEach(insert);

  return {
    add: (message) => insert(toEntry(message)),
    find: (id) => byId.get(id),
    timeline(conversation) {
      const list = lists.get(keyOf(conversation));
      return list ? toTimeline(list) : emptyTimeline;
    },
    *facts(span) {
      const list = lists.get(keyOf({ kind: "all" }));
      if (!list) return;
      const { first, end } = findRange(toTimeline(list), span);
      for (const { message } of list.slice(first, end)) yield toFact(message, appKey);
    },
  };
}

function toEntry(message: SandboxMessage): Entry {
  const { create_time: sent, msg_ctime: received, msgid } = message;
  return { position: { sent, received, id: BigInt(msgid) }, message };
}

function toTimeline(list: readonly Entry[]): Timeline {
  const at = (index: number): Entry => {
    const entry = list[index];
    if (!entry) throw new RangeError(`No message ${index}`);
    return entry;
  };
  return {
    length: list.length,
    position: (index) => at(index).position,
    message: (index) => at(index).message,
  };
}

function keysOf(message: SandboxMessage, appKey: string): Set<string> {
  const keys = new Set([keyOf({ kind: "all" })]);
  const { from, to } = toFact(message, appKey);
  if (from !== undefined) keys.add(keyOf({ kind: "user", name: from }));
  if (to !== undefined) keys.add(keyOf({ kind: "user", name: to }));
  if (message.target_type !== "single") {
    keys.add(keyOf({ kind: message.target_type, id: message.target_id }));
  }
  return keys;
}

/** Another app may have users with the same names, so the app key determines who is a user of this one. */
function toFact(message: SandboxMessage, appKey: string): Fact {
  const { create_time: sent, target_type: targetType, msg_type: messageType } = message;
  const isLocal = (key: string) => key === "" || key === appKey;
  return {
    sent,
    targetType,
    messageType,
    from: isLocal(message.from_appkey) ? message.from_id : undefined,
    to: targetType === "single" && isLocal(message.target_appkey) ? message.target_id : undefined,
    group: targetType === "group" ? message.target_id : undefined,
    chatRoom: targetType === "chatroom" ? message.target_id : undefined,
  };
}

function keyOf(conversation: SandboxConversation): string {
  switch (conversation.kind) {
    case "all":
      return "all";
    case "user":
      return `user ${conversation.name}`;
    default:
      return `${conversation.kind} ${conversation.id}`;
  }
}
