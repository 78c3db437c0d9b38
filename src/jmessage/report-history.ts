import { api } from "../../generated/jmessage-report/api.ts";
import type { operations as Operations } from "../../generated/jmessage-report/types.ts";
import { int64Text } from "../core/json/int64.ts";
import type { Clock } from "../core/limits/clock.ts";
import type { PagedRow } from "../core/paging/results.ts";
import type { NamedOperations } from "../core/request/named-operations.ts";
import type { CallOptions, Data, OperationRow } from "../core/request/operation.ts";
import { toBeijingTime } from "../history/beijing-time.ts";
import type { History } from "../history/history.ts";
import type { WindowedSource } from "../history/windows/source.ts";
import type { TimeWindow } from "../history/windows/time-windows.ts";
import {
  checkedPage,
  checkUser,
  createRangeHistory,
  type RangeCheckpoint,
  type RangeOptions,
  type ResumeOptions,
  timesOf,
} from "./range-history.ts";

type Calls = NamedOperations<typeof api>;
type Page = Data<Operations["listMessages"]>;
/** A message as Report returns it; `msg_type` narrows it to its kind. */
export type Message = Page["messages"][number];

/** Whose messages to read, one of the three. Default: those of the whole app. */
export type HistoryOf =
  | { readonly user: string; readonly group?: never; readonly chatRoom?: never }
  | { readonly group: string | number | bigint; readonly user?: never; readonly chatRoom?: never }
  | { readonly chatRoom: string | number | bigint; readonly user?: never; readonly group?: never };

/** Plain data that says how far a history has been read; resume with it. */
export type ReportCheckpoint = RangeCheckpoint<"jmessage-report", HistoryOf>;

/** Reads the messages of a range, or the rest of one. */
export type ReportHistory = (
  options: RangeOptions<HistoryOf> | ResumeOptions<ReportCheckpoint>,
) => History<Message, ReportCheckpoint>;

const { timeRange, pagination } = api.operations.listMessages;

/** `history` of JMessage Report v2, over the API's own operations. */
export function createReportHistory(calls: Calls, clock: Clock): ReportHistory {
  const source = createSource.bind(null, calls);
  const { maxLimit } = pagination;
  const { retention, maxSpan } = timeRange;
  return createRangeHistory({ api: "jmessage-report", maxLimit, retention, maxSpan, checkOf, source }, clock);
}

/** Ids become strings, so that a checkpoint survives JSON. */
function checkOf(of: HistoryOf, field: string): HistoryOf {
  const target = (of ?? {}) as { user?: unknown; group?: unknown; chatRoom?: unknown };
  const given = (["user", "group", "chatRoom"] as const).filter((key) => target[key] !== undefined);
  if (given.length !== 1) throw new TypeError(`${field}: expected { user }, { group } or { chatRoom }`);
  if (target.group !== undefined) return { group: int64Text(target.group, `${field}.group`) };
  if (target.chatRoom !== undefined) return { chatRoom: int64Text(target.chatRoom, `${field}.chatRoom`) };
  return checkUser(target.user, field);
}

function createSource(calls: Calls, start: ReportCheckpoint, options: CallOptions): WindowedSource<Message> {
  const list = listOf(calls, start.of);
  const query = ({ begin, end }: TimeWindow, count: number) =>
    list({ count, begin_time: toBeijingTime(begin), end_time: toBeijingTime(end) }, options);
  return {
    maxSpan: timeRange.maxSpan,
    cursorLifetime: pagination.cursorLifetime,
    // A page full of duplicates would lead nowhere if its cursor were refused.
    first: (window, duplicates) => query(window, Math.min(start.pageSize + duplicates, pagination.maxLimit)),
    // Whether a cursor moves on when it is used is not documented. If it does, retrying a request whose response was
    // lost would skip a page; restarting the window never does.
    next: (cursor) => list({ cursor }, { ...options, retry: "never" }),
    total: async (window) => (await query(window, 1)).total,
    idOf: (message) => message.msgid,
    timesOf,
  };
}

type Query =
  | { count: number; begin_time: string; end_time: string; cursor?: never }
  | { cursor: string; count?: never; begin_time?: never; end_time?: never };

type List = (query: Query, options: CallOptions) => Promise<Page>;

function listOf(calls: Calls, of: HistoryOf | null): List {
  const { user, group, chatRoom } = of ?? {};
  const checked =
    ({ operation }: { operation: OperationRow }, list: List): List =>
    async (query, options) =>
      checkedPage(operation as PagedRow, await list(query, options));
  if (user !== undefined)
    return checked(calls.listUserMessages, (query, options) =>
      calls.listUserMessages({ ...query, username: user }, options),
    );
  if (group !== undefined)
    return checked(calls.listGroupMessages, (query, options) =>
      calls.listGroupMessages({ ...query, gid: group }, options),
    );
  if (chatRoom !== undefined)
    return checked(calls.listChatRoomMessages, (query, options) =>
      calls.listChatRoomMessages({ ...query, chatroomid: chatRoom }, options),
    );
  return checked(calls.listMessages, calls.listMessages);
}
