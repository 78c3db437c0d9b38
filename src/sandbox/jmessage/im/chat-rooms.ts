import type { SimulatedResponse } from "../../frame/simulator.ts";
import { formatSecond } from "../app/beijing-time.ts";
import { type ChatRoom, sizeOfChatRooms } from "../app/chat-rooms.ts";
import { createMembers } from "../app/places.ts";
import { refuse } from "../app/refuse.ts";
import type { JMessageWorld } from "../app/world.ts";
import type { Body, Handlers } from "./handlers.ts";
import { checkKnown, join, secondsNow, toPeers } from "./memberships.ts";
import { refuseFor } from "./refusals.ts";
import { forUser, noContent, respondWithPage } from "./responses.ts";

/** Number of items in a page if the request does not say; it is not documented. */
export const DEFAULT_COUNT = 500;

/** Creates a handler for the chat room in the path. */
export function forChatRoom<Request extends { path: { room_id: string } }>(
  { places }: JMessageWorld,
  act: (room: ChatRoom, request: Request) => SimulatedResponse,
): (request: Request) => SimulatedResponse {
  return (request) => {
    const room = places.chatRooms.get(BigInt(request.path.room_id).toString());
    return room ? act(room, request) : refuseFor("noSuchRoom");
  };
}

/** Chat rooms of the app and of its users. */
export function createChatRoomHandlers(world: JMessageWorld): Handlers {
  const { chatRooms } = world.places;
  const { appKey } = world.credentials;

  return {
    createChatRoom: ({ body }) => createChatRoom(world, body),
    getChatRooms: ({ body }) => {
      const ids = new Set(body.map(String));
      const rooms = [...ids].map((id) => chatRooms.get(id));
      // Whether the vendor omits unknown ones is not documented; the page of errors has a code for them.
      if (!rooms.every((room) => room !== undefined)) return refuseFor("noSuchRoom");
      return { status: 200, body: rooms.map(showChatRoom) };
    },
    listChatRooms: ({ query }) =>
      respondWithPage(chatRooms.own(), query, { name: "rooms", maxCount: DEFAULT_COUNT, show: showChatRoom }),
    listUserChatRooms: forUser(world, ({ username }) => ({
      status: 200,
      body: chatRooms.of({ username, appkey: appKey }).map(showChatRoom),
    })),
    updateChatRoom: forChatRoom(world, (room, { body }) => update(world, room, body)),
    deleteChatRoom: forChatRoom(world, ({ id }) => {
      chatRooms.remove(id);
      return noContent;
    }),
  };
}

function createChatRoom(world: JMessageWorld, fields: Body<"createChatRoom">): SimulatedResponse {
  const { owner_username, name, description, members_username = [], flag } = fields;
  const { appKey } = world.credentials;
  const peers = toPeers([owner_username, ...members_username], appKey);
  const size = sizeOfChatRooms(world.options.limits ?? {});
  const reason = checkKnown(world, peers);
  if (reason) return refuseFor(reason);
  if (peers.length > size) return refuseFull(size);
  const created = secondsNow(world);
  const room = world.places.chatRooms.create((id) => ({
    id,
    appkey: appKey,
    name,
    description,
    owner: peers[0],
    members: createMembers(peers, created),
    size,
    created,
    changed: created,
    silent: flag === 1,
  }));
  return { status: 201, body: { chatroom_id: BigInt(room.id) } };
}

/** An omitted field keeps its value, and a new owner becomes a member; neither is documented. */
function update(world: JMessageWorld, room: ChatRoom, changes: Body<"updateChatRoom">): SimulatedResponse {
  const { owner_username, ...others } = changes;
  const owners = owner_username === undefined ? [] : toPeers([owner_username], world.credentials.appKey);
  const reason = checkKnown(world, owners);
  if (reason) return refuseFor(reason);
  join(room, owners, world);
  const [owner = room.owner] = owners;
  Object.assign(room, others, { owner, changed: secondsNow(world) });
  return noContent;
}

/** There is no documented code for it. */
export function refuseFull(size: number): SimulatedResponse {
  return refuse(403, `A chat room can have ${size} members`);
}

/** As in the document's example: without the flag, although the document lists it as a field of chat rooms. */
function showChatRoom({ id, owner, name, description, appkey, size, members, created }: ChatRoom) {
  return {
    id: BigInt(id),
    owner_username: owner?.username ?? "",
    max_member_count: size,
    appkey,
    name,
    description,
    total_member_count: members.size,
    ctime: formatSecond(created),
  };
}
