import type { SimulatedResponse } from "../../frame/simulator.ts";
import { type Peer, peerKey, type User } from "../app/users.ts";
import type { JMessageWorld } from "../app/world.ts";
import type { Body, Handlers } from "./handlers.ts";
import { checkKnown, toPeers } from "./memberships.ts";
import { refuseFor } from "./refusals.ts";
import { forUser, noContent } from "./responses.ts";

/**
 * Friends of a user, and notes about them, within the app and across apps. Whether friendship is mutual is not
 * documented; here only the user's own list changes. If a request cannot be carried out as a whole, nothing changes.
 */
export function createFriendHandlers(world: JMessageWorld): Handlers {
  const { appKey } = world.credentials;
  const own = (usernames: readonly string[]) => toPeers(usernames, appKey);
  const across = ({ users, appkey }: Body<"addCrossAppFriends">) => toPeers(users, appkey);

  return {
    listFriends: forUser(world, ({ friends }) => ({
      status: 200,
      body: [...friends.values()].map((friend) => ({ ...world.peers.show(friend), ...friend })),
    })),
    addFriends: forUser(world, (user, { body }) => add(world, user, own(body))),
    updateFriendNotes: forUser(world, (user, { body }) =>
      note(
        world,
        user,
        body.map((entry) => ({ ...entry, appkey: appKey })),
      ),
    ),
    removeFriends: forUser(world, (user, { body }) => remove(world, user, own(body))),
    addCrossAppFriends: forUser(world, (user, { body }) => add(world, user, across(body))),
    updateCrossAppFriendNotes: forUser(world, (user, { body }) => note(world, user, body)),
    removeCrossAppFriends: forUser(world, (user, { body }) => remove(world, user, across(body))),
  };
}

function add(world: JMessageWorld, { friends }: User, named: readonly Peer[]): SimulatedResponse {
  const reason = checkKnown(world, named);
  if (reason) return refuseFor(reason);
  if (named.some((peer) => friends.has(peerKey(peer)))) return refuseFor("friendAlready");
  for (const peer of named) friends.set(peerKey(peer), { ...peer, note_name: "", others: "" });
  return { status: 201 };
}

function note(
  world: JMessageWorld,
  { friends }: User,
  notes: Body<"updateCrossAppFriendNotes">,
): SimulatedResponse {
  const reason = checkKnown(world, notes);
  if (reason) return refuseFor(reason);
  if (!notes.every((entry) => friends.has(peerKey(entry)))) return refuseFor("noFriend");
  for (const entry of notes) {
    const friend = friends.get(peerKey(entry));
    // An omitted note keeps its value, which is not documented.
    if (friend) Object.assign(friend, entry);
  }
  return noContent;
}

/** Removing a user who is not a friend is not an error: the document lists none. */
function remove(world: JMessageWorld, { friends }: User, named: readonly Peer[]): SimulatedResponse {
  const reason = checkKnown(world, named);
  if (reason) return refuseFor(reason);
  for (const peer of named) friends.delete(peerKey(peer));
  return noContent;
}
