import type { NamedEntities } from "./named-entities.ts";
import type { Fact } from "./source.ts";

/** Who wrote in a group or a chat room. */
export interface Writers {
  /** Names of users of this app, in order of their first message. */
  users: Set<string>;
  /** Time of the first message, in seconds since 1970. */
  since: number;
}

/** Who wrote where in a history, by the ids of groups and chat rooms. */
export interface WritersByPlace {
  readonly groups: ReadonlyMap<string, Writers>;
  readonly chatRooms: ReadonlyMap<string, Writers>;
}

/** Collects the writers from messages in order of sending. Administrators write everywhere without being members. */
export function collectWriters(facts: Iterable<Fact>, admins: ReadonlySet<string>): WritersByPlace {
  const groups = new Map<string, Writers>();
  const chatRooms = new Map<string, Writers>();
  for (const { from, group, chatRoom, sent } of facts) {
    const id = group ?? chatRoom;
    if (id === undefined) continue;
    const places = group === undefined ? chatRooms : groups;
    const writers = places.get(id) ?? { users: new Set(), since: sent };
    places.set(id, writers);
    if (from !== undefined && !admins.has(from)) writers.users.add(from);
  }
  return { groups, chatRooms };
}

/** The initial members of a group or chat room: who wrote in it, or if nobody did, the first user. */
export function initialMembers({ users, admins }: NamedEntities, writers: Writers | undefined): string[] {
  if (writers && writers.users.size > 0) return [...writers.users];
  for (const user of users) if (!admins.has(user)) return [user];
  return [];
}
