import type { Everybody } from "./everybody.ts";
import type { Fact } from "./source.ts";

/** Those who wrote in a group or chat room. */
export interface Circle {
  /** Users of this app, in order of their first message. */
  writers: Set<string>;
  /** Time of the first message, in seconds since 1970. */
  since: number;
}

/** The circles of a history, by the ids of its groups and of its chat rooms. */
export interface Circles {
  readonly groups: ReadonlyMap<string, Circle>;
  readonly chatRooms: ReadonlyMap<string, Circle>;
}

/** Finds the circles in messages, which come in order of sending. An administrator writes everywhere, and belongs to none. */
export function collectCircles(facts: Iterable<Fact>, admins: ReadonlySet<string>): Circles {
  const groups = new Map<string, Circle>();
  const chatRooms = new Map<string, Circle>();
  for (const { from, group, chatRoom, sent } of facts) {
    const id = group ?? chatRoom;
    if (id === undefined) continue;
    const circles = group === undefined ? chatRooms : groups;
    const circle = circles.get(id) ?? { writers: new Set(), since: sent };
    circles.set(id, circle);
    if (from !== undefined && !admins.has(from)) circle.writers.add(from);
  }
  return { groups, chatRooms };
}

/** Who is in a circle at first. Where nobody wrote, it is the first user, so that there is somebody. */
export function firstWriters({ users, admins }: Everybody, circle: Circle | undefined): string[] {
  if (circle && circle.writers.size > 0) return [...circle.writers];
  for (const user of users) if (!admins.has(user)) return [user];
  return [];
}
