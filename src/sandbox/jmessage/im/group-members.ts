import type { SimulatedResponse } from "../../frame/simulator.ts";
import type { Group } from "../app/groups.ts";
import { isOwner, type Member } from "../app/places.ts";
import { type Peer, peerKey } from "../app/users.ts";
import type { JMessageWorld } from "../app/world.ts";
import { forGroup } from "./groups.ts";
import type { Handlers } from "./handlers.ts";
import { checkJoin, checkKnown, isMember, join, readChanges, secondsNow, toPeers } from "./memberships.ts";
import { refuseFor } from "./refusals.ts";
import { noContent } from "./responses.ts";

/** Members of groups, within the app and across apps. */
export function createGroupMemberHandlers(world: JMessageWorld): Handlers {
  const { appKey } = world.credentials;
  const ownPeers = (usernames: readonly string[]) => toPeers(usernames, appKey);
  const show = (group: Group, member: Member) => showMember(world, group, member);

  return {
    listGroupMembers: forGroup(world, (group) => {
      const members = [...group.members.values()];
      // The page of errors has the code without saying when it is used; here, when the list would be incomplete.
      if (members.some(({ appkey }) => appkey !== appKey)) return refuseFor("askAcrossApps");
      return { status: 200, body: members.map((member) => show(group, member)) };
    }),
    listCrossAppGroupMembers: forGroup(
      world,
      (group) => ({
        status: 200,
        body: [...group.members.values()].map((member) => ({
          ...show(group, member),
          appkey: member.appkey,
        })),
      }),
      true,
    ),
    updateGroupMembers: forGroup(world, (group, { body }) => {
      const { add, remove } = readChanges([{ ...body, appkey: appKey }]);
      return change(world, group, add, remove);
    }),
    addGroupMembers: forGroup(world, (group, { body }) => change(world, group, ownPeers(body), [])),
    removeGroupMembers: forGroup(world, (group, { body }) => change(world, group, [], ownPeers(body))),
    updateCrossAppGroupMembers: forGroup(
      world,
      (group, { body }) => {
        const { add, remove } = readChanges(body);
        return change(world, group, add, remove);
      },
      true,
    ),
    silenceGroupMembers: forGroup(world, (group, { query, body }) => {
      const named = ownPeers(body);
      const reason = checkKnown(world, named);
      if (reason) return refuseFor(reason);
      for (const peer of named) {
        const member = group.members.get(peerKey(peer));
        // What happens for a user who is not a member is not documented; there is nothing to do, so it is not an error
        // here.
        if (member) member.silenced = query.status === "true";
      }
      return noContent;
    }),
  };
}

/** If a user cannot be added, nothing changes; if one cannot be removed, those who were added remain members. */
function change(
  world: JMessageWorld,
  group: Group,
  add: readonly Peer[],
  remove: readonly Peer[],
): SimulatedResponse {
  const reason = checkKnown(world, [...add, ...remove]) ?? checkJoin(world, group, add);
  if (reason) return refuseFor(reason);
  join(group, add, world);
  if (add.length > 0) group.changed = secondsNow(world);
  if (!remove.every((peer) => isMember(group, peer))) return refuseFor("noMember");
  for (const peer of remove) world.places.groups.leave(group, peerKey(peer));
  if (remove.length > 0) group.changed = secondsNow(world);
  return noContent;
}

function showMember({ peers }: JMessageWorld, group: Group, member: Member): Record<string, unknown> {
  const { mtime: _, ctime: __, ...shown } = peers.show(member);
  return { ...shown, flag: isOwner(group, member) ? 1 : 0 };
}
