import type { JMessageLimits, OtherApp } from "../options.ts";
import { firstWriters } from "./history/circles.ts";
import type { History } from "./history/history.ts";
import { FIRST_GROUP } from "./history/names.ts";
import { createMembers, createPlaces, type Place, type Places, readId } from "./places.ts";
import { type Peer, peerKey } from "./users.ts";

/** A group of the app, or of another one. */
export interface Group extends Place {
  avatar: string | undefined;
  readonly isPublic: boolean;
  /** Names of the users of this app who block its messages. */
  readonly shieldedBy: Set<string>;
}

export type Groups = Places<Group>;

/** What groups and chat rooms are made of. */
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

/** Members that a group has room for: 500, unless the vendor allows more. */
export function sizeOfGroups({ groupMembers = 500 }: JMessageLimits): number {
  return groupMembers;
}

/** Makes the groups: at first those of the history, whose members are those who wrote in them. */
export function createGroups({ appKey, history, firstId, limits, otherApps, now }: PlaceOptions): Groups {
  const foreign = new Map(Object.entries(otherApps).flatMap(([appkey, app]) => listForeign(appkey, app)));

  function make(id: string): Group {
    const other = foreign.get(id);
    const circle = history.circles().groups.get(id);
    const names = other?.members ?? firstWriters(history.everybody, circle);
    const peers = names.map((username) => ({ username, appkey: appKey }));
    const created = circle?.since ?? now;
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
   * The vendor deletes a group without members. What becomes of one whose owner leaves is not documented: here it
   * goes to whoever has been in it longest, so that it has an owner always.
   */
  function left(group: Group, key: string, groups: Groups): void {
    // Nobody here knows who else is in a group of another app.
    if (group.appkey !== appKey) return;
    const [heir] = group.members.values();
    if (!heir) groups.remove(group.id);
    else if (group.owner && peerKey(group.owner) === key) group.owner = toPeer(heir);
  }

  const ids = [...history.everybody.groups, ...foreign.keys()];
  return createPlaces({ appKey, ids, make, left, firstId: readId(firstId ?? FIRST_GROUP, "firstGroupId") });
}

/** Makes a group of what is known of it. */
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
