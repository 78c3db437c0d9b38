import { stringifyExactJson } from "../../../openapi/exact-json.ts";
import type { Answer } from "../../frame/simulator.ts";
import type { NewMessage } from "../app/history/message.ts";
import { refuse } from "../app/refuse.ts";
import type { JMessageWorld } from "../app/world.ts";
import { noContent } from "./answers.ts";
import type { Body, Handlers } from "./handlers.ts";
import { refuseFor } from "./refusals.ts";

/** Most bytes of the JSON of `msg_body`. */
const LARGEST_BODY = 4096;

/** Milliseconds that a message can be taken back. */
const RETRACTION_TIME = 180_000;

type Message = Body<"sendMessage">;

/** Sends messages, which are on record at once, and takes them back. */
export function createMessageHandlers(world: JMessageWorld): Handlers {
  return {
    sendMessage: ({ body }) => {
      const refusal = refuseMessage(world, body);
      if (refusal) return refusal;
      const { msgid, msg_ctime } = world.history.add(toRecord(world, body));
      return { status: 201, body: { msg_id: BigInt(msgid), msg_ctime } };
    },
    retractMessage: ({ path: { username, msgid } }) => {
      if (!world.users.get(username)) return refuseFor("noSuchUser");
      const message = world.history.find(BigInt(msgid));
      if (message?.from_id !== username) return refuseFor("noSuchMessage");
      if (world.retracted.has(message.msgid)) return refuseFor("retracted");
      if (world.clock.now() - message.msg_ctime > RETRACTION_TIME) return refuseFor("retractionTooLate");
      world.retracted.add(message.msgid);
      return noContent;
    },
  };
}

function refuseMessage({ users, places, credentials }: JMessageWorld, message: Message): Answer | undefined {
  const { target_type, target_id, target_appkey = credentials.appKey } = message;
  const sender = users.get(message.from_id);
  if (!sender) return refuseFor("noSuchUser");
  // A user may send as such, as the vendor's Chinese page has it; nobody may pose as administrator.
  if (message.from_type === "admin" && !sender.admin) return refuseFor("mayNotSend");
  const known = { group: places.groups, chatroom: places.chatRooms };
  // Another app has receivers of its own, which are not known here. The vendor's page of errors has codes for apps
  // that are not connected; here all are.
  const isKnown =
    target_appkey !== credentials.appKey ||
    (target_type === "single" ? users.get(target_id) !== undefined : known[target_type].has(target_id));
  if (!isKnown) return refuseFor("noSuchUser");
  if (Buffer.byteLength(stringifyExactJson(message.msg_body)) > LARGEST_BODY)
    return refuse(400, `msg_body has more than ${LARGEST_BODY} bytes of JSON`);
  return undefined;
}

function toRecord({ credentials }: JMessageWorld, message: Message): NewMessage {
  const { version, target_type, target_id, target_name, from_type, from_id, from_name } = message;
  const { target_appkey = credentials.appKey, msg_type, msg_body } = message;
  return {
    version,
    target_type,
    target_id,
    target_name: target_name ?? "",
    target_appkey: target_type === "single" ? target_appkey : "",
    from_type,
    from_id,
    from_name: from_name ?? from_id,
    ...(from_name !== undefined && target_type !== "single" && { set_from_name: 1 }),
    // No page says which platform a server is.
    from_platform: "api",
    msg_type,
    msg_body,
    msg_level: target_appkey === credentials.appKey ? 0 : 1,
  };
}
