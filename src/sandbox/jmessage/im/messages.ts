import { stringifyExactJson } from "../../../openapi/exact-json.ts";
import type { Answer, Handler } from "../../frame/simulator.ts";
import type { NewMessage } from "../app/history/message.ts";
import { refuse } from "../app/refuse.ts";
import type { JMessageWorld } from "../app/world.ts";
import { noContent } from "./answers.ts";
import type { Handlers } from "./handlers.ts";
import { refuseFor } from "./refusals.ts";

/** Most bytes of the JSON of `msg_body`. */
const largestBody = 4096;

/** Milliseconds that a message can be taken back. */
const retractionTime = 180_000;

interface Message {
  version: number;
  target_type: "single" | "group" | "chatroom";
  target_id: string;
  target_appkey?: string;
  target_name?: string;
  from_type: "admin" | "user";
  from_id: string;
  from_name?: string;
  msg_type: string;
  msg_body: Record<string, unknown>;
}

/** Sends messages, which are on record at once, and takes them back. */
export function createMessageHandlers(world: JMessageWorld): Handlers {
  const sendMessage: Handler = ({ body }) => {
    const message = body as Message;
    const refusal = refuseMessage(world, message);
    if (refusal) return refusal;
    const { msgid, msg_ctime } = world.history.add(toRecord(world, message));
    return { status: 201, body: { msg_id: BigInt(msgid), msg_ctime } };
  };

  const retractMessage: Handler = ({ path: { username = "", msgid = "" } }) => {
    if (!world.users.get(username)) return refuseFor("noSuchUser");
    const message = world.history.find(BigInt(msgid));
    if (message?.from_id !== username) return refuseFor("noSuchMessage");
    if (world.retracted.has(message.msgid)) return refuseFor("retracted");
    if (world.clock.now() - message.msg_ctime > retractionTime) return refuseFor("retractionTooLate");
    world.retracted.add(message.msgid);
    return noContent;
  };

  return { sendMessage, retractMessage };
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
  if (Buffer.byteLength(stringifyExactJson(message.msg_body)) > largestBody)
    return refuse(400, `msg_body has more than ${largestBody} bytes of JSON`);
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
