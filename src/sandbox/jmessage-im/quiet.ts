import { peerKey, type User } from "../jmessage/users.ts";
import type { JMessageWorld } from "../jmessage/world.ts";
import { findUsers, forUser, noContent } from "./answers.ts";
import { type Reason, refuseFor } from "./refusals.ts";
import type { Handlers } from "./simulator.ts";

interface Changes {
  single?: { add?: string[]; remove?: string[] };
  group?: { add?: (number | bigint)[]; remove?: (number | bigint)[] };
  global?: 0 | 1;
}

/** Whose messages make no sound for a user. Changes that cannot be carried out as a whole change nothing. */
export function createQuietHandlers(world: JMessageWorld): Handlers {
  const keyOf = (username: string) => peerKey({ username, appkey: world.credentials.appKey });

  return {
    setDoNotDisturb: forUser(world, (user, { body }) => {
      const changes = body as Changes;
      const reason = findObstacle(world, user, changes, keyOf);
      if (reason) return refuseFor(reason);
      const { single = {}, group = {}, global } = changes;
      const { quiet } = user;
      for (const username of single.add ?? [])
        quiet.users.set(keyOf(username), { username, appkey: world.credentials.appKey });
      for (const username of single.remove ?? []) quiet.users.delete(keyOf(username));
      for (const gid of group.add ?? []) quiet.groups.add(String(gid));
      for (const gid of group.remove ?? []) quiet.groups.delete(String(gid));
      if (global !== undefined) quiet.all = global === 1;
      return noContent;
    }),
  };
}

/** Of the codes that the document and the page of errors have for groups, those of the document. */
function findObstacle(
  world: JMessageWorld,
  { quiet }: User,
  { single = {}, group = {}, global }: Changes,
  keyOf: (username: string) => string,
): Reason | undefined {
  const { add = [], remove = [] } = single;
  const groups = { add: (group.add ?? []).map(String), remove: (group.remove ?? []).map(String) };
  if (!findUsers(world, [...add, ...remove])) return "noSuchUser";
  if ([...groups.add, ...groups.remove].some((gid) => !world.places.groups.has(gid))) return "noSuchGroup";
  if (add.some((name) => quiet.users.has(keyOf(name)))) return "userQuiet";
  if (remove.some((name) => !quiet.users.has(keyOf(name)))) return "userNotQuiet";
  if (groups.add.some((gid) => quiet.groups.has(gid))) return "groupQuiet";
  if (groups.remove.some((gid) => !quiet.groups.has(gid))) return "groupNotQuiet";
  if (global === 1 && quiet.all) return "allQuiet";
  if (global === 0 && !quiet.all) return "notAllQuiet";
  return undefined;
}
