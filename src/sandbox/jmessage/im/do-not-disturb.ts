import type { SimulatedResponse } from "../../frame/simulator.ts";
import { type Peer, peerKey, type User } from "../app/users.ts";
import type { JMessageWorld } from "../app/world.ts";
import type { Body, Handlers } from "./handlers.ts";
import { checkKnown, mergePeers, toPeers } from "./memberships.ts";
import { type Reason, refuseFor } from "./refusals.ts";
import { forUser, noContent } from "./responses.ts";

/** Users and groups of one app. */
type Entry = Body<"setCrossAppDoNotDisturb">[number];

/** What a request changes, in all apps together. */
interface Changes {
  users: { add: Peer[]; remove: Peer[] };
  groups: { add: string[]; remove: string[] };
  all: boolean | undefined;
}

/**
 * Do-not-disturb settings: whose messages are muted for a user, within the app and across apps. If the changes cannot
 * be made as a whole, nothing changes.
 */
export function createDoNotDisturbHandlers(world: JMessageWorld): Handlers {
  return {
    setDoNotDisturb: forUser(world, (user, { body }) => {
      const { global, ...lists } = body;
      const entry = { ...lists, appkey: world.credentials.appKey };
      return change(world, user, [entry], global === undefined ? undefined : global === 1);
    }),
    setCrossAppDoNotDisturb: forUser(world, (user, { body }) => change(world, user, body)),
  };
}

function change(
  world: JMessageWorld,
  user: User,
  entries: readonly Entry[],
  all?: boolean,
): SimulatedResponse {
  const changes: Changes = {
    users: readBoth(entries, (entry, key) => toPeers(entry.single?.[key] ?? [], entry.appkey), mergePeers),
    groups: readBoth(
      entries,
      (entry, key) => (entry.group?.[key] ?? []).map(String),
      (lists) => [...new Set(lists.flat())],
    ),
    all,
  };
  const reason = findObstacle(world, user, entries, changes);
  if (reason) return refuseFor(reason);
  const { quiet } = user;
  for (const peer of changes.users.add) quiet.users.set(peerKey(peer), peer);
  for (const peer of changes.users.remove) quiet.users.delete(peerKey(peer));
  for (const gid of changes.groups.add) quiet.groups.add(gid);
  for (const gid of changes.groups.remove) quiet.groups.delete(gid);
  quiet.all = all ?? quiet.all;
  return noContent;
}

function readBoth<Item>(
  entries: readonly Entry[],
  read: (entry: Entry, key: "add" | "remove") => Item[],
  merge: (lists: Item[][]) => Item[],
): { add: Item[]; remove: Item[] } {
  const all = (key: "add" | "remove") => merge(entries.map((entry) => read(entry, key)));
  return { add: all("add"), remove: all("remove") };
}

/** The document and the page of errors have different codes for groups; these are the document's. */
function findObstacle(
  world: JMessageWorld,
  { quiet }: User,
  entries: readonly Entry[],
  { users, groups, all }: Changes,
): Reason | undefined {
  if (entries.some(({ appkey }) => !world.peers.mayAccess(appkey))) return "noAccess";
  const unknown = checkKnown(world, [...users.add, ...users.remove]);
  if (unknown) return unknown;
  if (!entries.every((entry) => knowsGroups(world, entry))) return "noSuchGroup";
  if (users.add.some((peer) => quiet.users.has(peerKey(peer)))) return "userQuiet";
  if (users.remove.some((peer) => !quiet.users.has(peerKey(peer)))) return "userNotQuiet";
  if (groups.add.some((gid) => quiet.groups.has(gid))) return "groupQuiet";
  if (groups.remove.some((gid) => !quiet.groups.has(gid))) return "groupNotQuiet";
  if (all === true && quiet.all) return "allQuiet";
  if (all === false && !quiet.all) return "notAllQuiet";
  return undefined;
}

/** Whether the groups of an entry belong to its app. */
function knowsGroups({ places }: JMessageWorld, { appkey, group = {} }: Entry): boolean {
  const ids = [...(group.add ?? []), ...(group.remove ?? [])].map(String);
  return ids.every((gid) => places.groups.get(gid)?.appkey === appkey);
}
