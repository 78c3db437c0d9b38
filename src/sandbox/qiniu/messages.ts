import type { operations } from "../../../generated/qiniu/types.ts";
import type { Handlers, RequestOf } from "../frame/handlers.ts";
import type { SimulatedResponse } from "../frame/simulator.ts";
import { type Caller, findCaller } from "./caller.ts";
import { checkConversation, findIn } from "./conversations.ts";
import { createDedup } from "./dedup.ts";
import { CONTENT_TYPES, type StoredMessage } from "./message.ts";
import { ERROR_CODE, Refusal, succeed } from "./refuse.ts";
import type { QiniuWorld } from "./world.ts";

type MessageBody = RequestOf<operations["sendMessage"]>["body"];

type Id = Extract<keyof operations, `send${string}` | `recall${string}` | "broadcastMessage">;

/** The operations that send and recall messages. */
export function createMessageHandlers(world: QiniuWorld): Pick<Handlers<operations>, Id> {
  const actOnce = createDedup(world.options.dedupPeriod ?? 300_000, world.clock);
  const send: Handlers<operations>["sendMessage"] = (request) => {
    const caller = findCaller(world, request);
    const { body } = request;
    return actOnce(body.transaction_id, () => sendMessage(world, caller, body));
  };
  const recall: Handlers<operations>["recallMessage"] = (request) =>
    recallMessage(world, findCaller(world, request), request.body);
  return {
    sendMessage: send,
    sendMessageByPut: send,
    // How a notification differs for its receivers is not documented.
    sendNotification: send,
    sendNotificationByPut: send,
    recallMessage: recall,
    recallMessageByPut: recall,
    broadcastMessage(request) {
      const { user, admin } = findCaller(world, request);
      if (!admin) throw new Refusal(ERROR_CODE.noPermission);
      const receivers = world.directory.users.filter(({ id }) => id !== user);
      for (const { id } of receivers) world.post({ ...toContent(request.body), from: user, to: id });
      return succeed({ send_num: receivers.length, success: true });
    },
  };
}

function sendMessage(world: QiniuWorld, caller: Caller, body: MessageBody): SimulatedResponse {
  const from = findSender(world, caller, body);
  const targets = body.targets.map(BigInt);
  if (targets.length === 0) throw new Refusal(ERROR_CODE.badParameter, "targets is empty");
  // All are checked before anything is sent to the first one.
  for (const target of targets) checkTarget(world, from, target, body.type);
  const related = [9, 10, 11, 12].includes(body.content_type) && BigInt(body.related_mid ?? 0);
  const ids = targets.map((target) =>
    related ? changeRelated(world, from, target, related, body) : post(world, from, target, body),
  );
  return succeed(true, ids.length === 1 ? { msg_ids: ids } : {});
}

function findSender(
  { directory }: QiniuWorld,
  { user, admin }: Caller,
  { from_user_id }: MessageBody,
): bigint {
  // Who the sender is without `from_user_id` is not documented; here it is the caller.
  if (from_user_id === undefined) return user;
  const from = BigInt(from_user_id);
  if (!directory.user(from)) throw new Refusal(ERROR_CODE.noSuchUser);
  if (!admin && from !== user) throw new Refusal(ERROR_CODE.noPermission);
  return from;
}

function checkTarget(world: QiniuWorld, from: bigint, target: bigint, type: 1 | 2): void {
  if (type === 1 && !world.directory.user(target)) throw new Refusal(ERROR_CODE.noSuchUser);
  if (type === 2 && !world.directory.group(target)) throw new Refusal(ERROR_CODE.noSuchGroup);
  checkConversation(world, from, target);
}

/** @returns the id of the message */
function post(world: QiniuWorld, from: bigint, to: bigint, body: MessageBody): bigint {
  // No user is online here, so a message for online users only has no receivers.
  if (body.online_only) return world.nextId();
  return world.post({ ...toContent(body), from, to }).id;
}

/**
 * Receipts, recalls and changes of the content, which are messages too, act on a related message. Whether they are
 * stored as well is not documented; here they are not.
 *
 * @returns the id that the message would have
 */
function changeRelated(
  world: QiniuWorld,
  from: bigint,
  target: bigint,
  related: bigint,
  { content_type, content = "" }: MessageBody,
): bigint {
  const message = findIn(world, from, target, related);
  const isReceipt = content_type === 9;
  if (!isReceipt && message.from !== from) throw new Refusal(ERROR_CODE.noPermission);
  if (isReceipt) world.mailbox.read(from, target, related);
  if (content_type === 10) message.recalled = true;
  if (content_type === 11) message.content += content;
  if (content_type === 12) message.content = content;
  return world.nextId();
}

function recallMessage(
  world: QiniuWorld,
  { user, admin }: Caller,
  { conversation_id, msg_id }: RequestOf<operations["recallMessage"]>["body"],
): SimulatedResponse {
  const other = checkConversation(world, user, BigInt(conversation_id));
  const message = findIn(world, user, other, BigInt(msg_id));
  if (message.from !== user && !admin) throw new Refusal(ERROR_CODE.noPermission);
  // A second recall leaves it recalled, and a time limit is not documented.
  message.recalled = true;
  return succeed(true);
}

function toContent(
  body: Omit<MessageBody, "targets" | "type">,
): Pick<StoredMessage, "ctype" | "content" | "attachment" | "ext" | "config"> {
  const { content_type, content = "", attachment = "", ext = "", config = "" } = body;
  return { ctype: CONTENT_TYPES[content_type] ?? "TEXT", content, attachment, ext, config };
}
