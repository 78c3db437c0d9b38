import type { operations } from "../../../generated/qiniu/types.ts";
import type { Handlers } from "../frame/handlers.ts";
import { findCaller } from "./caller.ts";
import { toWire } from "./message.ts";
import { readPage } from "./page.ts";
import { ERROR_CODE, Refusal, succeed } from "./refuse.ts";
import type { QiniuWorld } from "./world.ts";

type Id = "listConversations" | "listConversationMessages" | "deleteConversation" | "acknowledgeMessage";

/** The operations on conversations, and on the messages in them. */
export function createConversationHandlers(world: QiniuWorld): Pick<Handlers<operations>, Id> {
  return {
    listConversations(request) {
      const { user } = findCaller(world, request);
      const toEntry = (uid: bigint) => ({
        conversation_id: { uid, device_sn: 0 },
        num: world.mailbox.unread(user, uid),
      });
      return succeed(world.mailbox.conversations(user).map(toEntry));
    },

    listConversationMessages(request) {
      const { user } = findCaller(world, request);
      const { opposite_id, msg_id_start, limit } = request.query;
      const other = checkConversation(world, user, BigInt(opposite_id));
      const [start, wanted] = [BigInt(msg_id_start), Number(limit)];
      if (start < 0n) throw new Refusal(ERROR_CODE.badParameter, "msg_id_start must not be negative");
      if (wanted < 1) throw new Refusal(ERROR_CODE.badParameter, "limit must be 1 or more");
      const size = Math.min(wanted, world.options.largestPage ?? 100);
      const page = readPage(world.mailbox.thread(user, other), start, size, world.options.nextPage);
      const messages = page.messages.map((message) => toWire(message, world.mailbox.status(message)));
      if (page.messages[0]) world.mailbox.deliver(user, other, page.messages[0].id);
      if (world.options.pageOrder === "oldestFirst") messages.reverse();
      return succeed({ is_last: page.last, next_msg_id: page.next, messages });
    },

    // What happens to the messages is not documented; here they stay.
    deleteConversation(request) {
      const { user } = findCaller(world, request);
      const { conversation_id } = request.query;
      world.mailbox.forget(user, checkConversation(world, user, BigInt(conversation_id)));
      return succeed(true);
    },

    // Whether a receipt includes earlier messages is not documented; here it does.
    acknowledgeMessage(request) {
      const { user } = findCaller(world, request);
      const { conversation_id, msg_id } = request.query;
      const other = checkConversation(world, user, BigInt(conversation_id));
      const message = findIn(world, user, other, BigInt(msg_id));
      world.mailbox.read(user, other, message.id);
      return succeed(true);
    },
  };
}

/** @throws Refusal if there is no user or group with this id, or the user is not a member of the group */
export function checkConversation({ directory }: QiniuWorld, user: bigint, other: bigint): bigint {
  const group = directory.group(other);
  // Users and groups share the range of ids, so an unknown id could be meant as either.
  if (!group && !directory.user(other)) throw new Refusal(ERROR_CODE.noSuchUser);
  if (group && !group.members.has(user)) throw new Refusal(ERROR_CODE.noMember);
  return other;
}

/** @throws Refusal if the conversation has no message with this id */
export function findIn({ mailbox }: QiniuWorld, user: bigint, other: bigint, id: bigint) {
  const message = mailbox.find(id);
  if (!message || !mailbox.thread(user, other).includes(message))
    throw new Refusal(ERROR_CODE.badParameter, "the conversation has no message with this msg_id");
  return message;
}
