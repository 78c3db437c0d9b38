import type { Conversation, Party } from "./message.ts";
import { idOf, textOf } from "./read.ts";

export function partyOf(type: Party["type"], id: unknown, name?: unknown): Party | undefined {
  const known = idOf(id);
  return known === undefined ? undefined : { type, id: known, name: textOf(name) };
}

/** How a party stands in the id of a conversation: `:` and `/` separate there, so names must not contain them. */
function memberOf({ id }: Party, app: string | undefined): string {
  const parts = app === undefined ? [id] : [app, id];
  return parts.map((part) => part.replace(/[%:/]/g, (sign) => encodeURIComponent(sign))).join("/");
}

/** A group or a room; or a chat of two, whose id is the same in both directions. */
export function conversationOf(
  type: Conversation["type"],
  sender: Party | undefined,
  receiver: Party | undefined,
  apps: { sender?: string; receiver?: string } = {},
): Conversation | undefined {
  if (!receiver) return undefined;
  if (type !== "direct") return { type, id: receiver.id };
  if (!sender) return undefined;
  // Sorted by code units: an order that depends on a locale would not be the same everywhere.
  const members = [memberOf(sender, apps.sender), memberOf(receiver, apps.receiver)].sort();
  return { type, id: members.join(":") };
}
