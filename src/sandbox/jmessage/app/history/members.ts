import type { Columns } from "./columns.ts";
import { once } from "./once.ts";
import { TARGET_KIND } from "./participants.ts";
import { createPostings, type Postings } from "./postings.ts";
import type { SandboxConversation } from "./source.ts";

/** Finds the messages of a conversation, sorted out when first asked for. */
export function createMembers({
  sender,
  kind,
  target,
  names: { users, groups, chatRooms },
}: Columns): (conversation: Exclude<SandboxConversation, { kind: "all" }>) => Uint32Array | undefined {
  const ofKind = (wanted: number, size: number) =>
    once(() =>
      createPostings(size, (emit) => {
        for (let index = 0; index < kind.length; index++) {
          if (kind[index] === wanted) emit(target[index] ?? 0, index);
        }
      }),
    );
  const byUser = once(() =>
    createPostings(users.length, (emit) => {
      for (let index = 0; index < kind.length; index++) {
        emit(sender[index] ?? 0, index);
        const received = kind[index] === TARGET_KIND.single && target[index] !== sender[index];
        if (received) emit(target[index] ?? 0, index);
      }
    }),
  );
  const byGroup = ofKind(TARGET_KIND.group, groups.length);
  const byChatRoom = ofKind(TARGET_KIND.chatroom, chatRooms.length);
  const userNumbers = once(() => numberNames(users));
  const groupNumbers = once(() => numberNames(groups));
  const chatRoomNumbers = once(() => numberNames(chatRooms));

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

function pick(postings: () => Postings, member: number | undefined): Uint32Array | undefined {
  return member === undefined ? undefined : postings().of(member);
}

function numberNames(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, index) => [name, index]));
}
