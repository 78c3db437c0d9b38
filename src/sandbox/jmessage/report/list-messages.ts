import type { operations } from "../../../../generated/jmessage-report/types.ts";
import type { RequestOf } from "../../frame/handlers.ts";
import type { SimulatedResponse } from "../../frame/simulator.ts";
import { parseSecond } from "../app/beijing-time.ts";
import { toWire } from "../app/history/message.ts";
import type { SandboxConversation } from "../app/history/source.ts";
import type { Found, Span } from "../app/history/timeline.ts";
import { ERROR_CODE, refuse } from "../app/refuse.ts";
import type { JMessageWorld } from "../app/world.ts";
import type { Cursors, Walk } from "./cursors.ts";

type Query = RequestOf<operations["listMessages"]>["query"];

/** Longest time range of a query, in seconds: exactly 7 days are accepted. */
const LONGEST_SPAN = 7 * 86_400;

/** Creates the handler of one of the four lists. `conversationOf` reads from the path whose messages to list. */
export function createListHandler<Path>(
  { history, options }: JMessageWorld,
  cursors: Cursors,
  conversationOf: (path: Path) => SandboxConversation,
): (request: { path: Path; query: Query }) => SimulatedResponse {
  function respondWithFirst(query: Query, conversation: SandboxConversation): SimulatedResponse {
    const window = readWindow(query);
    if (typeof window === "string") return refuse(400, window);
    const found = history.read(conversation, window.span, window.limit);
    return respondWith(found, { conversation, ...window });
  }

  function respondWithNext(cursor: string, conversation: SandboxConversation): SimulatedResponse {
    const walk = cursors.find(cursor);
    if (!walk || !isSame(walk.conversation, conversation)) {
      const { status = 400, code = ERROR_CODE.parameter } = options.expiredCursor ?? {};
      return refuse(status, "cursor has expired, or was not issued for this query", code);
    }
    return respondWith(history.read(conversation, walk.span, walk.limit, walk.after), walk, cursor);
  }

  function respondWith(found: Found, walk: Omit<Walk, "after">, used?: string): SimulatedResponse {
    const { messages, total, last, more } = found;
    const renewed = options.cursorText === "same" ? used : undefined;
    const hasNext = last !== undefined && (more || options.cursorOnLastPage === true);
    const cursor = hasNext ? cursors.issue({ ...walk, after: last }, renewed) : undefined;
    return { status: 200, body: { total, cursor, count: messages.length, messages: messages.map(toWire) } };
  }

  return ({ path, query }) => {
    const conversation = conversationOf(path);
    // With a cursor, the rest of the query is ignored: it is stored with the cursor.
    return query.cursor === undefined
      ? respondWithFirst(query, conversation)
      : respondWithNext(query.cursor, conversation);
  };
}

/** Reads the window of a first request; or returns what is wrong with it. */
function readWindow(query: Query): { span: Span; limit: number } | string {
  for (const name of ["count", "begin_time", "end_time"] as const) {
    if (query[name] === undefined) return `${name} is missing`;
  }
  const begin = parseSecond(query.begin_time ?? "");
  const end = parseSecond(query.end_time ?? "");
  if (begin === undefined) return "begin_time is not a time in the format yyyy-MM-dd HH:mm:ss";
  if (end === undefined) return "end_time is not a time in the format yyyy-MM-dd HH:mm:ss";
  if (end < begin) return "end_time is before begin_time";
  if (end - begin > LONGEST_SPAN) return "end_time is more than 7 days after begin_time";
  return { span: { begin, end }, limit: Number(query.count) };
}

function isSame(a: SandboxConversation, b: SandboxConversation): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
