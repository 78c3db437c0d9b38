import type { Answer } from "../../frame/simulator.ts";
import type { Group } from "../app/groups.ts";
import { isOwner, type Member } from "../app/places.ts";
import { type Peer, peerKey } from "../app/users.ts";
import type { JMessageWorld } from "../app/world.ts";
import { noContent } from "./answers.ts";
import { forGroup } from "./groups.ts";
import type { Handlers } from "./handlers.ts";
import { isMember, join, readChanges, secondsNow, toPeers, whyNotJoin, whyUnknown } from "./memberships.ts";
import { refuseFor } from "./refusals.ts";

/** Members of groups, within the app and across apps. */
export function createGroupMemberHandlers(world: JMessageWorld): Handlers {
  const { appKey } = world.credentials;
  const ownPeers = (usernames: readonly string[]) => toPeers(usernames, appKey);
  const show = (group: Group, member: Member) => showMember(world, group, member);

  return {
    listGroupMembers: forGroup(world, (group) => {
      const members = [...group.members.values()];
      // The page of errors has the code without saying when it comes; this is when the list would lack somebody.
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
      const reason = whyUnknown(world, named);
      if (reason) return refuseFor(reason);
      for (const peer of named) {
        const member = group.members.get(peerKey(peer));
        // What a user who is no member answers is not documented; there is nothing to do, so it is no error here.
        if (member) member.silenced = query.status === "true";
      }
      return noContent;
    }),
  };
}

/** Adds and removes. Nothing happens when somebody cannot be added; those added stay when somebody cannot be removed. */
function change(world: JMessageWorld, group: Group, add: readonly Peer[], remove: readonly Peer[]): Answer {
  const reason = whyUnknown(world, [...add, ...remove]) ?? whyNotJoin(world, group, add);
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
