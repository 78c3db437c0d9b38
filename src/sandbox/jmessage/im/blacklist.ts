import type { Handler } from "../../frame/simulator.ts";
import { type Peer, peerKey } from "../app/users.ts";
import type { JMessageWorld } from "../app/world.ts";
import { forUser, noContent } from "./answers.ts";
import type { Handlers } from "./handlers.ts";
import { toPeers, unite, whyUnknown } from "./memberships.ts";
import { refuseFor } from "./refusals.ts";

/** Finds in a body whom it names. */
type ReadPeers = (body: unknown) => Peer[];

/**
 * Whom a user refuses messages of, within the app and across apps. A list that cannot be added or removed as a whole
 * changes nothing.
 */
export function createBlacklistHandlers(world: JMessageWorld): Handlers {
  const { peers, users, credentials } = world;
  const { appKey } = credentials;
  const readOwn: ReadPeers = (body) => toPeers(body as string[], appKey);
  const readAcross: ReadPeers = (body) =>
    unite(
      (body as { appkey: string; usernames: string[] }[]).map((entry) =>
        toPeers(entry.usernames, entry.appkey),
      ),
    );
  const isAdmin = ({ username, appkey }: Peer) => appkey === appKey && users.get(username)?.admin === true;

  const add = (read: ReadPeers): Handler =>
    forUser(world, ({ blacklist }, { body }) => {
      const named = read(body);
      const reason = whyUnknown(world, named);
      if (reason) return refuseFor(reason);
      if (named.some(isAdmin)) return refuseFor("adminBlacklisted");
      if (named.some((peer) => blacklist.has(peerKey(peer)))) return refuseFor("blacklisted");
      for (const peer of named) blacklist.set(peerKey(peer), peer);
      return noContent;
    });

  const remove = (read: ReadPeers): Handler =>
    forUser(world, ({ blacklist }, { body }) => {
      const named = read(body);
      const reason = whyUnknown(world, named);
      if (reason) return refuseFor(reason);
      if (!named.every((peer) => blacklist.has(peerKey(peer)))) return refuseFor("notBlacklisted");
      for (const peer of named) blacklist.delete(peerKey(peer));
      return noContent;
    });

  return {
    getBlacklist: forUser(world, ({ blacklist }) => ({
      status: 200,
      body: [...blacklist.values()].filter(({ appkey }) => appkey === appKey).map(peers.show),
    })),
    addToBlacklist: add(readOwn),
    removeFromBlacklist: remove(readOwn),
    getCrossAppBlacklist: forUser(world, ({ blacklist }) => ({
      status: 200,
      body: [...blacklist.values()].map((peer) => ({ ...peers.show(peer), appkey: peer.appkey })),
    })),
    addToCrossAppBlacklist: add(readAcross),
    removeFromCrossAppBlacklist: remove(readAcross),
  };
}
