import { stringifyExactJson } from "../../../openapi/exact-json.ts";
import type { SimulatedResponse } from "../../frame/simulator.ts";
import type { NewMessage } from "../app/history/message.ts";
import { refuse } from "../app/refuse.ts";
import type { JMessageWorld } from "../app/world.ts";
import type { Body, Handlers } from "./handlers.ts";
import { refuseFor } from "./refusals.ts";
import { noContent } from "./responses.ts";

/** Maximum size of `msg_body` as JSON, in bytes. */
const LARGEST_BODY = 4096;

/** How long a message can be retracted, in milliseconds. */
const RETRACTION_TIME = 180_000;

type Message = Body<"sendMessage">;

/** Sends messages, which are in the history at once, and retracts them. */
export function createMessageHandlers(world: JMessageWorld): Handlers {
  return {
    sendMessage: ({ body }) => {
      const refusal = refuseMessage(world, body);
      if (refusal) return refusal;
      const message = world.history.add(toRecord(world, body));
      world.callback.report(message);
      const { msgid, msg_ctime } = message;
      return { status: 201, body: { msg_id: BigInt(msgid), msg_ctime } };
    },
    retractMessage: ({ path: { username, msgid } }) => {
      if (!world.users.get(username)) return refuseFor("noSuchUser");
      const message = world.history.find(BigInt(msgid));
      if (!message) return refuseFor("noSuchMessage");
      if (message.from_id !== username) return refuseFor("notTheSender");
      if (world.retracted.has(message.msgid)) return refuseFor("retracted");
      if (world.clock.now() - message.msg_ctime > RETRACTION_TIME) return refuseFor("retractionTooLate");
      world.retracted.add(message.msgid);
      return noContent;
    },
  };
}

function refuseMessage(
  { users, places, credentials }: JMessageWorld,
  message: Message,
): SimulatedResponse | undefined {
  const { target_type, target_id, target_appkey = credentials.appKey } = message;
  const sender = users.get(message.from_id);
  if (!sender) return refuseFor("noSuchUser");
  // A user may send as a user, according to the vendor's Chinese page, but not as an administrator.
  if (message.from_type === "admin" && !sender.admin) return refuseFor("mayNotSend");
  const known = { group: places.groups, chatroom: places.chatRooms };
  // The receivers in other apps are not known here, so every app may be one of the same account.
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
    // The platform of a server is not documented.
    from_platform: "api",
    msg_type,
    msg_body,
    msg_level: target_appkey === credentials.appKey ? 0 : 1,
  };
}
