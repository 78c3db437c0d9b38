import type { Conversation, Party } from "./message.ts";
import { idOf, textOf } from "./read.ts";

/**
 * @param field the name of the field with the id, for the error
 * @throws TypeError for an id that has been rounded
 */
export function partyOf(type: Party["type"], id: unknown, field: string, name?: unknown): Party | undefined {
  const known = idOf(id, field);
  return known === undefined ? undefined : { type, id: known, name: textOf(name) };
}

/** A party as it is in the id of a conversation, where `:` and `/` are separators, so they are escaped in names. */
function memberOf({ id }: Party, app: string | undefined): string {
  const parts = app === undefined ? [id] : [app, id];
  return parts.map((part) => part.replace(/[%:/]/g, (character) => encodeURIComponent(character))).join("/");
}

/** A group, a room, or a direct chat, whose id is the same in both directions. */
export function conversationOf(
  type: Conversation["type"],
  sender: Party | undefined,
  receiver: Party | undefined,
  apps: { sender?: string; receiver?: string } = {},
): Conversation | undefined {
  if (!receiver) return undefined;
  if (type !== "direct") return { type, id: receiver.id };
  if (!sender) return undefined;
  // Sorted by code units, since the order of a locale is not the same everywhere.
  const members = [memberOf(sender, apps.sender), memberOf(receiver, apps.receiver)].sort();
  return { type, id: members.join(":") };
}
