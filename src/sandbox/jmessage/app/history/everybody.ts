import type { SandboxMessage } from "./message.ts";
import { isAdmin, type Names } from "./names.ts";

/** Everybody and everything of the app that a history names. */
export interface Everybody {
  users: Iterable<string>;
  /** Those among the users who are administrators. */
  admins: ReadonlySet<string>;
  groups: Iterable<string>;
  chatRooms: Iterable<string>;
}

/** Those of a generated history. */
export function listNames({ users, groups, chatRooms }: Names): Everybody {
  return { users, groups, chatRooms, admins: new Set(users.filter((_, index) => isAdmin(index))) };
}

/** Those of given messages. Another app may have users of the same names. */
export function collectNames(messages: readonly SandboxMessage[], appKey: string): Everybody {
  const users = new Set<string>();
  const admins = new Set<string>();
  const groups = new Set<string>();
  const chatRooms = new Set<string>();
  const isLocal = (key: string) => key === "" || key === appKey;
  for (const { from_id, from_appkey, from_type, target_type, target_id, target_appkey } of messages) {
    if (isLocal(from_appkey)) users.add(from_id);
    if (isLocal(from_appkey) && from_type === "admin") admins.add(from_id);
    if (target_type === "group") groups.add(target_id);
    else if (target_type === "chatroom") chatRooms.add(target_id);
    else if (isLocal(target_appkey)) users.add(target_id);
  }
  return { users, admins, groups, chatRooms };
}
