import { type RandomAt, toFraction } from "../../../random.ts";

/** Kinds of targets as numbers, for the columns. */
export const TARGET_KIND = { single: 0, group: 1, chatroom: 2, crossApp: 3 } as const;

/** How many of each there are. */
export interface Population {
  users: number;
  groups: number;
  chatRooms: number;
}

/** Who sent each message, and to whom: indexes of users, groups and chat rooms. */
export interface Participants {
  sender: Uint32Array;
  kind: Uint8Array;
  target: Uint32Array;
}

/** What random numbers are used for here. */
const PURPOSE = { sender: 10, kind: 11, target: 12 } as const;

/** How many users of the other app receive messages. */
export const CROSS_APP_USERS = 10;

/**
 * Generates sender and receiver of every message. Low indexes are more frequent, as some users write more than others.
 */
export function drawParticipants(count: number, population: Population, randomAt: RandomAt): Participants {
  const sender = new Uint32Array(count);
  const kind = new Uint8Array(count);
  const target = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const from = drawLow(population.users, randomAt(index, PURPOSE.sender));
    const to = drawKind(population, randomAt(index, PURPOSE.kind));
    sender[index] = from;
    kind[index] = to;
    target[index] = drawTarget(to, from, population, randomAt(index, PURPOSE.target));
  }
  return { sender, kind, target };
}

function drawKind({ groups, chatRooms }: Population, random: number): number {
  const percent = random % 100;
  if (percent < 30 && groups > 0) return TARGET_KIND.group;
  if (percent >= 30 && percent < 40 && chatRooms > 0) return TARGET_KIND.chatroom;
  return percent >= 98 ? TARGET_KIND.crossApp : TARGET_KIND.single;
}

function drawTarget(kind: number, from: number, population: Population, random: number): number {
  if (kind === TARGET_KIND.group) return drawLow(population.groups, random);
  if (kind === TARGET_KIND.chatroom) return drawLow(population.chatRooms, random);
  if (kind === TARGET_KIND.crossApp) return random % CROSS_APP_USERS;
  // Any user but the sender, if there is another one.
  return population.users === 1 ? 0 : (from + 1 + (random % (population.users - 1))) % population.users;
}

function drawLow(size: number, random: number): number {
  return Math.floor(size * toFraction(random) ** 2);
}
