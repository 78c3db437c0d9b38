import type { SandboxMessage } from "./message.ts";
import { isAdmin, type Names } from "./names.ts";

/** The users, groups and chat rooms of the app that a history mentions. */
export interface NamedEntities {
  users: Iterable<string>;
  /** Which of the users are administrators. */
  admins: ReadonlySet<string>;
  groups: Iterable<string>;
  chatRooms: Iterable<string>;
}

/** The entities of a generated history. */
export function listEntities({ users, groups, chatRooms }: Names): NamedEntities {
  return { users, groups, chatRooms, admins: new Set(users.filter((_, index) => isAdmin(index))) };
}

/** The entities in messages. Another app may have users with the same names. */
export function collectEntities(messages: readonly SandboxMessage[], appKey: string): NamedEntities {
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
