import { peerKey, showUser } from "../jmessage/users.ts";
import type { JMessageWorld } from "../jmessage/world.ts";
import { findUsers, forUser, noContent } from "./answers.ts";
import { refuseFor } from "./refusals.ts";
import type { Handlers } from "./simulator.ts";

/** Whom a user refuses messages of. A list that cannot be added or removed as a whole changes nothing. */
export function createBlacklistHandlers(world: JMessageWorld): Handlers {
  const appkey = world.credentials.appKey;
  const keyOf = (username: string) => peerKey({ username, appkey });

  return {
    getBlacklist: forUser(world, ({ blacklist }) => ({
      status: 200,
      body: [...blacklist.values()]
        .filter((peer) => peer.appkey === appkey)
        .flatMap(({ username }) => world.users.get(username) ?? [])
        .map(showUser),
    })),
    addToBlacklist: forUser(world, ({ blacklist }, { body }) => {
      const users = findUsers(world, body as string[]);
      if (!users) return refuseFor("noSuchUser");
      if (users.some(({ admin }) => admin)) return refuseFor("adminBlacklisted");
      if (users.some(({ username }) => blacklist.has(keyOf(username)))) return refuseFor("blacklisted");
      for (const { username } of users) blacklist.set(keyOf(username), { username, appkey });
      return noContent;
    }),
    removeFromBlacklist: forUser(world, ({ blacklist }, { body }) => {
      const users = findUsers(world, body as string[]);
      if (!users) return refuseFor("noSuchUser");
      if (!users.every(({ username }) => blacklist.has(keyOf(username)))) return refuseFor("notBlacklisted");
      for (const { username } of users) blacklist.delete(keyOf(username));
      return noContent;
    }),
  };
}
