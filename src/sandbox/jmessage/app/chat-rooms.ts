import type { JMessageLimits } from "../options.ts";
import type { PlaceOptions } from "./groups.ts";
import { FIRST_CHAT_ROOM } from "./history/names.ts";
import { initialMembers } from "./history/writers.ts";
import { createMembers, createPlaces, type Place, type Places, readId } from "./places.ts";

/** A chat room of the app. */
export interface ChatRoom extends Place {
  /** Whether it was created for members who are not allowed to write. */
  readonly silent: boolean;
}

export type ChatRooms = Places<ChatRoom>;

/** The maximum number of members of a chat room: 10,000, as in the vendor's examples. */
export function sizeOfChatRooms({ chatRoomMembers = 10_000 }: JMessageLimits): number {
  return chatRoomMembers;
}

/** Creates the chat rooms: initially those of the history, whose members are the users who wrote in them. */
export function createChatRooms({ appKey, history, firstId, limits, now }: PlaceOptions): ChatRooms {
  function make(id: string): ChatRoom {
    const writers = history.writers().chatRooms.get(id);
    const peers = initialMembers(history.entities, writers).map((username) => ({ username, appkey: appKey }));
    const created = writers?.since ?? now;
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

  const ids = history.entities.chatRooms;
  const first = readId(firstId ?? FIRST_CHAT_ROOM, "firstChatRoomId");
  // What happens to a chat room when its owner or last member leaves is not documented: here it stays unchanged.
  return createPlaces({ appKey, ids, make, onLeave: () => {}, firstId: first });
}
