import type { JMessageLimits, OtherApp } from "../options.ts";
import type { History } from "./history/history.ts";
import { FIRST_GROUP } from "./history/names.ts";
import { initialMembers } from "./history/writers.ts";
import { createMembers, createPlaces, type Place, type Places, readId } from "./places.ts";
import { type Peer, peerKey } from "./users.ts";

/** A group of this app or of another one. */
export interface Group extends Place {
  avatar: string | undefined;
  readonly isPublic: boolean;
  /** Names of the users of this app who block its messages. */
  readonly shieldedBy: Set<string>;
}

export type Groups = Places<Group>;

/** What groups and chat rooms are created from. */
export interface PlaceOptions {
  appKey: string;
  history: History;
  /** Id of the first new one. */
  firstId: string | bigint | undefined;
  limits: JMessageLimits;
  otherApps: Readonly<Record<string, OtherApp>>;
  /** Seconds since 1970. */
  now: number;
}

/** The maximum number of members of a group: 500, unless the vendor allows more. */
export function sizeOfGroups({ groupMembers = 500 }: JMessageLimits): number {
  return groupMembers;
}

/** Creates the groups: initially those of the history, whose members are the users who wrote in them. */
export function createGroups({ appKey, history, firstId, limits, otherApps, now }: PlaceOptions): Groups {
  const foreign = new Map(Object.entries(otherApps).flatMap(([appkey, app]) => listForeign(appkey, app)));

  function make(id: string): Group {
    const other = foreign.get(id);
    const writers = history.writers().groups.get(id);
    const names = other?.members ?? initialMembers(history.entities, writers);
    const peers = names.map((username) => ({ username, appkey: appKey }));
    const created = writers?.since ?? now;
    return completeGroup({
      id,
      appkey: other?.appkey ?? appKey,
      name: other?.name ?? `Group ${id}`,
      // A group of another app has an owner there.
      owner: other ? undefined : peers[0],
      members: createMembers(peers, created),
      size: Math.max(sizeOfGroups(limits), peers.length),
      created,
    });
  }

  /**
   * The vendor deletes a group without members. What happens when the owner leaves is not documented: here the group
   * gets the longest-standing member as its owner, so that it always has one.
   */
  function onLeave(group: Group, key: string, groups: Groups): void {
    // The other members of a group of another app are not known here.
    if (group.appkey !== appKey) return;
    const [nextOwner] = group.members.values();
    if (!nextOwner) groups.remove(group.id);
    else if (group.owner && peerKey(group.owner) === key) group.owner = toPeer(nextOwner);
  }

  const ids = [...history.entities.groups, ...foreign.keys()];
  return createPlaces({
    appKey,
    ids,
    make,
    onLeave,
    firstId: readId(firstId ?? FIRST_GROUP, "firstGroupId"),
  });
}

/** Creates a group; optional fields get their defaults. */
export function completeGroup(
  known: Pick<Group, "id" | "appkey" | "name" | "owner" | "members" | "size" | "created"> & Partial<Group>,
): Group {
  return {
    description: undefined,
    avatar: undefined,
    isPublic: false,
    shieldedBy: new Set(),
    changed: known.created,
    ...known,
  };
}

function toPeer({ username, appkey }: Peer): Peer {
  return { username, appkey };
}

interface ForeignGroup {
  appkey: string;
  name: string;
  members: readonly string[];
}

function listForeign(appkey: string, { groups = [] }: OtherApp): [string, ForeignGroup][] {
  return groups.map(({ gid, name, members = [] }) => {
    const id = String(readId(gid, "gid"));
    return [id, { appkey, name: name ?? `Group ${id}`, members }];
  });
}
