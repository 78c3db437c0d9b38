import type { JMessageLimits } from "../options.ts";
import type { PlaceOptions } from "./groups.ts";
import { firstWriters } from "./history/circles.ts";
import { FIRST_CHAT_ROOM } from "./history/names.ts";
import { createMembers, createPlaces, type Place, type Places, readId } from "./places.ts";

/** A chat room of the app. */
export interface ChatRoom extends Place {
  /** Whether it was made for members who may not write. */
  readonly silent: boolean;
}

export type ChatRooms = Places<ChatRoom>;

/** Members that a chat room has room for: 10,000, as the vendor's examples have it. */
export function sizeOfChatRooms({ chatRoomMembers = 10_000 }: JMessageLimits): number {
  return chatRoomMembers;
}

/** Makes the chat rooms: at first those of the history, whose members are those who wrote in them. */
export function createChatRooms({ appKey, history, firstId, limits, now }: PlaceOptions): ChatRooms {
  function make(id: string): ChatRoom {
    const circle = history.circles().chatRooms.get(id);
    const peers = firstWriters(history.everybody, circle).map((username) => ({ username, appkey: appKey }));
    const created = circle?.since ?? now;
    return {
      id,
      appkey: appKey,
      name: `Chat room ${id}`,
      description: undefined,
      owner: peers[0],
      members: createMembers(peers, created),
      size: Math.max(sizeOfChatRooms(limits), peers.length),
      created,
      changed: created,
      silent: false,
    };
  }

  const ids = history.everybody.chatRooms;
  const first = readId(firstId ?? FIRST_CHAT_ROOM, "firstChatRoomId");
  // What becomes of a chat room whose owner or last member leaves is not documented: here it stays as it is.
  return createPlaces({ appKey, ids, make, left: () => {}, firstId: first });
}
