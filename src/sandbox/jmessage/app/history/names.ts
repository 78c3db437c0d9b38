import type { Population } from "./participants.ts";

/** Names and ids in a generated history, by index. */
export interface Names {
  users: readonly string[];
  groups: readonly string[];
  chatRooms: readonly string[];
}

/** App key of the app that cross-app messages go to. */
export const PARTNER_APP_KEY = "sandbox-other-app-key";

/** Id of the first group. */
export const FIRST_GROUP = 10_055_201;
/** Id of the first chat room. */
export const FIRST_CHAT_ROOM = 10_000_001;

/** Creates the names and ids. The first of each kind are those of the examples in the spec. */
export function createNames({ users, groups, chatRooms }: Population): Names {
  return {
    users: list(users, nameUser),
    groups: list(groups, (index) => String(FIRST_GROUP + index)),
    chatRooms: list(chatRooms, (index) => String(FIRST_CHAT_ROOM + index)),
  };
}

/** Whether a user is an administrator. */
export function isAdmin(user: number): boolean {
  return user === 2;
}

/** A user of the other app. */
export function namePartner(index: number): string {
  return `partner${index + 1}`;
}

function nameUser(index: number): string {
  return ["caiyh", "javen", "news_admin"][index] ?? `user${String(index + 1).padStart(5, "0")}`;
}

function list(size: number, name: (index: number) => string): string[] {
  return Array.from({ length: size }, (_, index) => name(index));
}
