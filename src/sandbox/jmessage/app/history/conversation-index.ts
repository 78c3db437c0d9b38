import type { Columns } from "./columns.ts";
import { groupByMember, type MessagesByMember } from "./group-by-member.ts";
import { lazy } from "./lazy.ts";
import { TARGET_KIND } from "./participants.ts";
import type { SandboxConversation } from "./source.ts";

/**
 * Creates a function that finds the indexes of the messages of a conversation. The index is built at its first call.
 */
export function createConversationIndex({
  sender,
  kind,
  target,
  names: { users, groups, chatRooms },
}: Columns): (conversation: Exclude<SandboxConversation, { kind: "all" }>) => Uint32Array | undefined {
  const ofKind = (wanted: number, size: number) =>
    lazy(() =>
      groupByMember(size, (emit) => {
        for (let index = 0; index < kind.length; index++) {
          if (kind[index] === wanted) emit(target[index] ?? 0, index);
        }
      }),
    );
  const byUser = lazy(() =>
    groupByMember(users.length, (emit) => {
      for (let index = 0; index < kind.length; index++) {
        emit(sender[index] ?? 0, index);
        const received = kind[index] === TARGET_KIND.single && target[index] !== sender[index];
        if (received) emit(target[index] ?? 0, index);
      }
    }),
  );
  const byGroup = ofKind(TARGET_KIND.group, groups.length);
  const byChatRoom = ofKind(TARGET_KIND.chatroom, chatRooms.length);
  const userNumbers = lazy(() => numberNames(users));
  const groupNumbers = lazy(() => numberNames(groups));
  const chatRoomNumbers = lazy(() => numberNames(chatRooms));

  return (conversation) => {
    switch (conversation.kind) {
      case "user":
        return pick(byUser, userNumbers().get(conversation.name));
      case "group":
        return pick(byGroup, groupNumbers().get(conversation.id));
      case "chatroom":
        return pick(byChatRoom, chatRoomNumbers().get(conversation.id));
    }
  };
}

function pick(messages: () => MessagesByMember, member: number | undefined): Uint32Array | undefined {
  return member === undefined ? undefined : messages().of(member);
}

function numberNames(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}
