import { peerKey, showUser } from "../jmessage/users.ts";
import type { JMessageWorld } from "../jmessage/world.ts";
import { findUsers, forUser, noContent } from "./answers.ts";
import { refuseFor } from "./refusals.ts";
import type { Handlers } from "./simulator.ts";

interface Note {
  username: string;
  note_name?: string;
  others?: string;
}

/**
 * Friends of a user, and notes about them. Whether the other one gets a friend too is not documented; here the list
 * of the user alone changes. A list that cannot be carried out as a whole changes nothing.
 */
export function createFriendHandlers(world: JMessageWorld): Handlers {
  const appkey = world.credentials.appKey;
  const keyOf = (username: string) => peerKey({ username, appkey });

  return {
    listFriends: forUser(world, ({ friends }) => ({
      status: 200,
      body: [...friends.values()].flatMap(({ username, ...more }) => {
        // Of a user of another app nothing but the name is known here.
        const user = more.appkey === appkey ? world.users.get(username) : undefined;
        return user ? [{ ...showUser(user), ...more }] : [];
      }),
    })),
    addFriends: forUser(world, ({ friends }, { body }) => {
      const users = findUsers(world, body as string[]);
      if (!users) return refuseFor("noSuchUser");
      if (users.some(({ username }) => friends.has(keyOf(username)))) return refuseFor("friendAlready");
      for (const { username } of users)
        friends.set(keyOf(username), { username, appkey, note_name: "", others: "" });
      return { status: 201 };
    }),
    updateFriendNotes: forUser(world, ({ friends }, { body }) => {
      const notes = body as Note[];
      const names = notes.map(({ username }) => username);
      if (!findUsers(world, names)) return refuseFor("noSuchUser");
      if (!names.every((name) => friends.has(keyOf(name)))) return refuseFor("noFriend");
      for (const { username, ...note } of notes) {
        const friend = friends.get(keyOf(username));
        // A note that is left out keeps its text, which the vendor does not document.
        if (friend) Object.assign(friend, note);
      }
      return noContent;
    }),
    removeFriends: forUser(world, ({ friends }, { body }) => {
      const users = findUsers(world, body as string[]);
      if (!users) return refuseFor("noSuchUser");
      for (const { username } of users) friends.delete(keyOf(username));
      return noContent;
    }),
  };
}
