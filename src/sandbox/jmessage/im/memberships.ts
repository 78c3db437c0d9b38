import type { Group } from "../app/groups.ts";
import { createMembers, type Place } from "../app/places.ts";
import { type Peer, peerKey } from "../app/users.ts";
import type { JMessageWorld } from "../app/world.ts";
import type { Reason } from "./refusals.ts";

/** Users of one app to add and to remove. */
export interface Changes {
  appkey: string;
  add?: readonly string[];
  remove?: readonly string[];
}

/** The users of an app with these names, without duplicates. */
export function toPeers(names: readonly string[], appkey: string): Peer[] {
  return [...new Set(names)].map((username) => ({ username, appkey }));
}

/** The users in changes to one or more apps. */
export function readChanges(changes: readonly Changes[]): { add: Peer[]; remove: Peer[] } {
  return {
    add: mergePeers(changes.map(({ appkey, add = [] }) => toPeers(add, appkey))),
    remove: mergePeers(changes.map(({ appkey, remove = [] }) => toPeers(remove, appkey))),
  };
}

/** Merges lists without duplicates: an app may have several entries, and a user may be in several of them. */
export function mergePeers(lists: readonly Peer[][]): Peer[] {
  return [...new Map(lists.flat().map((peer) => [peerKey(peer), peer])).values()];
}

/** Checks that these users exist. @returns why not, if one does not */
export function checkKnown({ peers }: JMessageWorld, named: readonly Peer[]): Reason | undefined {
  if (!named.every(({ appkey }) => peers.mayAccess(appkey))) return "noAccess";
  return named.every((peer) => peers.has(peer)) ? undefined : "noSuchUser";
}

/** Checks that these users can join a group. @returns why not, if one cannot */
export function checkJoin(
  { places, options: { limits = {} } }: JMessageWorld,
  { members, size }: Pick<Group, "members" | "size">,
  newMembers: readonly Peer[],
): Reason | undefined {
  const { groupsOfUser = Number.POSITIVE_INFINITY } = limits;
  if (newMembers.some((peer) => isMember({ members }, peer))) return "memberAlready";
  if (members.size + newMembers.length > size) return "groupFull";
  // Counted only if there is a limit.
  const isBusy = (peer: Peer) => groupsOfUser !== Infinity && places.groups.of(peer).length >= groupsOfUser;
  return newMembers.some(isBusy) ? "tooManyGroups" : undefined;
}

export function isMember({ members }: Pick<Place, "members">, peer: Peer): boolean {
  return members.has(peerKey(peer));
}

/** Adds users to a place; existing members stay unchanged. */
export function join(place: Place, peers: readonly Peer[], world: JMessageWorld): void {
  for (const [key, member] of createMembers(peers, secondsNow(world)))
    if (!place.members.has(key)) place.members.set(key, member);
}

/** The current time in seconds since 1970. */
export function secondsNow({ clock }: JMessageWorld): number {
  return Math.floor(clock.now() / 1000);
}
