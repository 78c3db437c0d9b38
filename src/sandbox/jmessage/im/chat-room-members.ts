import type { Answer } from "../../frame/simulator.ts";
import { formatSecond } from "../app/beijing-time.ts";
import type { ChatRoom } from "../app/chat-rooms.ts";
import type { Member } from "../app/places.ts";
import { type Peer, peerKey } from "../app/users.ts";
import type { JMessageWorld } from "../app/world.ts";
import { answerPage, noContent } from "./answers.ts";
import { forChatRoom, refuseFull, USUAL_COUNT } from "./chat-rooms.ts";
import type { Handlers } from "./handlers.ts";
import { isMember, join, readChanges, toPeers, whyUnknown } from "./memberships.ts";
import { refuseFor } from "./refusals.ts";

/** Members of chat rooms, within the app and across apps. */
export function createChatRoomMemberHandlers(world: JMessageWorld): Handlers {
  const ownPeers = (names: readonly string[]) => toPeers(names, world.credentials.appKey);

  return {
    listChatRoomMembers: forChatRoom(world, ({ members }, { query }) =>
      answerPage([...members.values()], query, {
        name: "users",
        most: USUAL_COUNT,
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
      const reason = whyUnknown(world, named);
      if (reason) return refuseFor(reason);
      const [member] = named.map((peer) => room.members.get(peerKey(peer)));
      if (!member) return refuseFor("notInRoom");
      member.silenced = query.status === "1";
      return noContent;
    }),
  };
}

/** Changes that cannot be carried out as a whole change nothing. Nobody enters twice, which is no error. */
function change(world: JMessageWorld, room: ChatRoom, add: readonly Peer[], remove: readonly Peer[]): Answer {
  const reason = whyUnknown(world, [...add, ...remove]);
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
