import type { SimulatedResponse } from "../../frame/simulator.ts";
import { type Peer, peerKey, type User } from "../app/users.ts";
import type { JMessageWorld } from "../app/world.ts";
import type { Handlers } from "./handlers.ts";
import { checkKnown, mergePeers, toPeers } from "./memberships.ts";
import { refuseFor } from "./refusals.ts";
import { forUser, noContent } from "./responses.ts";

/**
 * Whose messages a user refuses, within the app and across apps. If a list cannot be added or removed as a whole,
 * nothing changes.
 */
export function createBlacklistHandlers(world: JMessageWorld): Handlers {
  const { peers, users, credentials } = world;
  const { appKey } = credentials;
  const own = (usernames: readonly string[]) => toPeers(usernames, appKey);
  const across = (entries: readonly { appkey: string; usernames: readonly string[] }[]) =>
    mergePeers(entries.map(({ usernames, appkey }) => toPeers(usernames, appkey)));
  const isAdmin = ({ username, appkey }: Peer) => appkey === appKey && users.get(username)?.admin === true;

  function add({ blacklist }: User, named: readonly Peer[]): SimulatedResponse {
    const reason = checkKnown(world, named);
    if (reason) return refuseFor(reason);
    if (named.some(isAdmin)) return refuseFor("adminBlacklisted");
    if (named.some((peer) => blacklist.has(peerKey(peer)))) return refuseFor("blacklisted");
    for (const peer of named) blacklist.set(peerKey(peer), peer);
    return noContent;
  }

  function remove({ blacklist }: User, named: readonly Peer[]): SimulatedResponse {
    const reason = checkKnown(world, named);
    if (reason) return refuseFor(reason);
    if (!named.every((peer) => blacklist.has(peerKey(peer)))) return refuseFor("notBlacklisted");
    for (const peer of named) blacklist.delete(peerKey(peer));
    return noContent;
  }

  return {
    getBlacklist: forUser(world, ({ blacklist }) => ({
      status: 200,
      body: [...blacklist.values()].filter(({ appkey }) => appkey === appKey).map(peers.show),
    })),
    addToBlacklist: forUser(world, (user, { body }) => add(user, own(body))),
    removeFromBlacklist: forUser(world, (user, { body }) => remove(user, own(body))),
    getCrossAppBlacklist: forUser(world, ({ blacklist }) => ({
      status: 200,
      body: [...blacklist.values()].map((peer) => ({ ...peers.show(peer), appkey: peer.appkey })),
    })),
    addToCrossAppBlacklist: forUser(world, (user, { body }) => add(user, across(body))),
    removeFromCrossAppBlacklist: forUser(world, (user, { body }) => remove(user, across(body))),
  };
}
