import type { SimulatedResponse } from "../../frame/simulator.ts";
import { formatSecond } from "../app/beijing-time.ts";
import type { ChatRoom } from "../app/chat-rooms.ts";
import type { Member } from "../app/places.ts";
import { type Peer, peerKey } from "../app/users.ts";
import type { JMessageWorld } from "../app/world.ts";
import { DEFAULT_COUNT, forChatRoom, refuseFull } from "./chat-rooms.ts";
import type { Handlers } from "./handlers.ts";
import { checkKnown, isMember, join, readChanges, toPeers } from "./memberships.ts";
import { refuseFor } from "./refusals.ts";
import { noContent, respondWithPage } from "./responses.ts";

/** Members of chat rooms, within the app and across apps. */
export function createChatRoomMemberHandlers(world: JMessageWorld): Handlers {
  const ownPeers = (names: readonly string[]) => toPeers(names, world.credentials.appKey);

  return {
    listChatRoomMembers: forChatRoom(world, ({ members }, { query }) =>
      respondWithPage([...members.values()], query, {
        name: "users",
        maxCount: DEFAULT_COUNT,
        show: (member) => showMember(world, member),
      }),
    ),
    addChatRoomMembers: forChatRoom(world, (room, { body }) => change(world, room, ownPeers(body), [])),
    removeChatRoomMembers: forChatRoom(world, (room, { body }) => change(world, room, [], ownPeers(body))),
    updateCrossAppChatRoomMembers: forChatRoom(world, (room, { body }) => {
      const { add, remove } = readChanges(body);
      return change(world, room, add, remove);
    }),
    setChatRoomMemberForbidden: forChatRoom(world, (room, { path, query }) => {
      const named = ownPeers([path.username]);
      const reason = checkKnown(world, named);
      if (reason) return refuseFor(reason);
      const [member] = named.map((peer) => room.members.get(peerKey(peer)));
      if (!member) return refuseFor("notInRoom");
      member.silenced = query.status === "1";
      return noContent;
    }),
  };
}

/**
 * If the changes cannot be made as a whole, nothing changes. Adding a member again is not an error and has no effect.
 */
function change(
  world: JMessageWorld,
  room: ChatRoom,
  add: readonly Peer[],
  remove: readonly Peer[],
): SimulatedResponse {
  const reason = checkKnown(world, [...add, ...remove]);
  if (reason) return refuseFor(reason);
  const newMembers = add.filter((peer) => !isMember(room, peer));
  if (room.members.size + newMembers.length > room.size) return refuseFull(room.size);
  const present = new Set([...room.members.keys(), ...newMembers.map(peerKey)]);
  if (!remove.every((peer) => present.has(peerKey(peer)))) return refuseFor("notInRoom");
  join(room, newMembers, world);
  for (const peer of remove) world.places.chatRooms.leave(room, peerKey(peer));
  return noContent;
}

function showMember({ peers }: JMessageWorld, member: Member): Record<string, unknown> {
  const { username, mtime, ctime } = peers.show(member);
  return {
    username,
    flag: member.silenced ? 1 : 0,
    room_ctime: formatSecond(member.since),
    mtime,
    ctime,
  };
}
