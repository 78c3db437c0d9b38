import type { SimulatedResponse } from "../../frame/simulator.ts";
import { completeGroup, type Group, sizeOfGroups } from "../app/groups.ts";
import { createMembers, showTimes } from "../app/places.ts";
import type { JMessageWorld } from "../app/world.ts";
import type { Body, Handlers } from "./handlers.ts";
import { checkJoin, checkKnown, join, secondsNow, toPeers } from "./memberships.ts";
import { refuseFor } from "./refusals.ts";
import { forUser, noContent, respondWithPage } from "./responses.ts";

/** Creates a handler for the group in the path. Groups of other apps only exist for cross-app operations. */
export function forGroup<Request extends { path: { gid: string } }>(
  { places, credentials }: JMessageWorld,
  act: (group: Group, request: Request) => SimulatedResponse,
  acrossApps = false,
): (request: Request) => SimulatedResponse {
  return (request) => {
    const group = places.groups.get(BigInt(request.path.gid).toString());
    if (!group || (group.appkey !== credentials.appKey && !acrossApps)) return refuseFor("groupIdInvalid");
    return act(group, request);
  };
}

/** Groups of the app and of its users. */
export function createGroupHandlers(world: JMessageWorld): Handlers {
  const { groups } = world.places;
  const { appKey } = world.credentials;

  return {
    createGroup: ({ body }) => createGroup(world, body),
    getGroup: forGroup(world, (group) => ({ status: 200, body: showGroup(group) })),
    listGroups: ({ query }) =>
      respondWithPage(groups.own(), query, { name: "groups", maxCount: 500, show: showGroup }),
    updateGroup: forGroup(world, (group, { body }) => {
      const { desc, ...fields } = body;
      Object.assign(group, fields, desc !== undefined && { description: desc }, {
        changed: secondsNow(world),
      });
      return noContent;
    }),
    deleteGroup: forGroup(world, ({ id }) => {
      groups.remove(id);
      return noContent;
    }),
    transferGroupOwner: forGroup(world, (group, { body }) => transfer(world, group, body)),
    listUserGroups: forUser(world, ({ username }) => {
      const found = groups.of({ username, appkey: appKey });
      // The page of errors has the code without saying when it is used; here, when the list would be incomplete.
      if (found.some(({ appkey }) => appkey !== appKey)) return refuseFor("askAcrossApps");
      return { status: 200, body: found.map(showGroup) };
    }),
    listCrossAppUserGroups: forUser(world, ({ username }) => ({
      status: 200,
      body: groups.of({ username, appkey: appKey }).map((group) => {
        const { MaxMemberCount, ...shown } = showGroup(group);
        return { ...shown, max_member_count: MaxMemberCount };
      }),
    })),
  };
}

function createGroup(world: JMessageWorld, fields: Body<"createGroup">): SimulatedResponse {
  const { owner_username, name, members_username = [], avatar, desc, flag } = fields;
  const peers = toPeers([owner_username, ...members_username], world.credentials.appKey);
  const size = sizeOfGroups(world.options.limits ?? {});
  const reason = checkKnown(world, peers) ?? checkJoin(world, { members: new Map(), size }, peers);
  if (reason) return refuseFor(reason);
  const created = secondsNow(world);
  const group = world.places.groups.create((id) =>
    completeGroup({
      id,
      appkey: world.credentials.appKey,
      name,
      description: desc ?? undefined,
      avatar: avatar ?? undefined,
      isPublic: flag === 2,
      owner: peers[0],
      members: createMembers(peers, created),
      size,
      created,
    }),
  );
  // As in the document's example: without the members, and without the other fields of a group's details.
  const { gid, MaxMemberCount } = showGroup(group);
  const body = { gid, owner_username, name, members_username: [], desc: group.description, MaxMemberCount };
  return { status: 201, body };
}

/** Whether the new owner has to be a member is not documented; here the new owner becomes one. */
function transfer(
  world: JMessageWorld,
  group: Group,
  { username, appkey, appKey }: Body<"transferGroupOwner">,
): SimulatedResponse {
  const owner = { username, appkey: appkey ?? appKey ?? world.credentials.appKey };
  const reason = checkKnown(world, [owner]);
  if (reason) return refuseFor(reason);
  join(group, [owner], world);
  Object.assign(group, { owner, changed: secondsNow(world) });
  return noContent;
}

/** The details as in the document's example, without owner and avatar, although the document lists them as fields. */
function showGroup(group: Group) {
  const { id, name, description, appkey, size } = group;
  return { gid: BigInt(id), name, desc: description, appkey, MaxMemberCount: size, ...showTimes(group) };
}
