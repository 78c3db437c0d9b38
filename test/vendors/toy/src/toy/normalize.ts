import type { components } from "../../generated/toy/types.ts";
import { textContent } from "../messages/content.ts";
import type { Normalized } from "../messages/message.ts";
import { conversationOf, partyOf } from "../messages/party.ts";
import { idOf, isObject, momentOf, objectOf } from "../messages/read.ts";

/** A message in a room. */
export type ToyMessage = components["schemas"]["RoomMessage"];

/** Whether a message is one of the toy vendor's, by a field that only this vendor has. */
export function isToyMessage(message: unknown): message is ToyMessage {
  return isObject(message) && "toy_id" in message;
}

/**
 * Normalizes a message of the toy vendor.
 * @throws TypeError naming the field, if an id is a number that `JSON.parse` has rounded; for nothing else
 */
export function normalizeToy<Raw extends ToyMessage>(raw: Raw): Normalized<"toy", Raw> {
  const message: Partial<ToyMessage> = objectOf<ToyMessage>(raw);
  const sender = partyOf("user", message.author, "author");
  const receiver = partyOf("room", message.room_id, "room_id");
  return {
    vendor: "toy",
    id: idOf(message.toy_id, "toy_id") ?? "",
    conversation: conversationOf("room", sender, receiver),
    sender,
    receiver,
    sentAt: momentOf(message.sent_at, 1),
    raw,
    ...textContent("text", message.words),
  };
}
