import type { operations } from "../../../../generated/jmessage-report-v1/types.ts";
import { type Handlers, type RequestOf, withoutTypes } from "../../frame/handlers.ts";
import type { SimulatedResponse, Simulator } from "../../frame/simulator.ts";
import { parseSecond } from "../app/beijing-time.ts";
import { toWire } from "../app/history/message.ts";
import type { SandboxConversation } from "../app/history/source.ts";
import type { Span } from "../app/history/timeline.ts";
import { refuse, refuseRequest } from "../app/refuse.ts";
import type { JMessageWorld } from "../app/world.ts";

type Query = RequestOf<operations["listMessagesV1"]>["query"];

/** Simulates JMessage Report v1: pages by offset, over the same history as v2. */
export function createReportV1Simulator(world: JMessageWorld): Simulator {
  const handlers: Handlers<operations> = {
    listMessagesV1: createListHandler(world, () => ({ kind: "all" })),
    listUserMessagesV1: createListHandler(world, ({ username }) => ({ kind: "user", name: username })),
  };
  return { guards: world.guards, handlers: withoutTypes(handlers), refuse: refuseRequest };
}

/** The vendor limits the number of messages, but the limit is not documented, so there is none here. */
function createListHandler<Path>(
  { history }: JMessageWorld,
  conversationOf: (path: Path) => SandboxConversation,
): (request: { path: Path; query: Query }) => SimulatedResponse {
  return ({ path, query }) => {
    const span = readSpan(query);
    if (typeof span === "string") return refuse(400, span);
    const start = Number(query.start);
    const found = history.readFrom(start, conversationOf(path), span, Number(query.count));
    const messages = found.messages.map(toWire);
    return { status: 200, body: { total: found.total, start, count: messages.length, messages } };
  };
}

/** Reads the time range, both ends of which are optional; or returns what is wrong with it. */
function readSpan({ begin_time, end_time }: Query): Span | string {
  const begin = begin_time === undefined ? Number.NEGATIVE_INFINITY : parseSecond(begin_time);
  const end = end_time === undefined ? Number.POSITIVE_INFINITY : parseSecond(end_time);
  if (begin === undefined) return "begin_time is not a time in the format yyyy-MM-dd HH:mm:ss";
  if (end === undefined) return "end_time is not a time in the format yyyy-MM-dd HH:mm:ss";
  return end < begin ? "end_time is before begin_time" : { begin, end };
}
