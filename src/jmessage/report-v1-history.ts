import { api } from "../../generated/jmessage-report-v1/api.ts";
import type { operations as Operations } from "../../generated/jmessage-report-v1/types.ts";
import type { Clock } from "../core/limits/clock.ts";
import type { NamedOperations } from "../core/request/named-operations.ts";
import type { CallOptions, Data } from "../core/request/operation.ts";
import { toBeijingTime } from "../history/beijing-time.ts";
import type { History } from "../history/history.ts";
import type { CursorPage, WindowedSource } from "../history/windows/source.ts";
import type { TimeWindow } from "../history/windows/time-windows.ts";
import {
  checkedPage,
  checkUser,
  createRangeHistory,
  OPEN,
  type RangeCheckpoint,
  type RangeOptions,
  type ResumeOptions,
  timesOf,
} from "./range-history.ts";

type Calls = NamedOperations<typeof api>;
type Page = Data<Operations["listMessagesV1"]>;
/** A message as Report v1 returns it; `msg_type` narrows it to its kind. */
export type MessageV1 = Page["messages"][number];

/** Whose messages to read. Default: those of the whole app. */
export interface HistoryOfV1 {
  readonly user: string;
}

/** Plain data that says how far a history has been read; resume with it. */
export type ReportV1Checkpoint = RangeCheckpoint<"jmessage-report-v1", HistoryOfV1>;

/** Reads the messages of a range, or the rest of one. */
export type ReportV1History = (
  options?: Partial<RangeOptions<HistoryOfV1>> | ResumeOptions<ReportV1Checkpoint>,
) => History<MessageV1, ReportV1Checkpoint>;

const { timeRange, pagination } = api.operations.listMessagesV1;

/** `history` of JMessage Report v1, over the API's own operations. */
export function createReportV1History(calls: Calls, clock: Clock): ReportV1History {
  const source = createSource.bind(null, calls);
  const { maxLimit } = pagination;
  const { retention } = timeRange;
  const maxSpan = Number.POSITIVE_INFINITY;
  return createRangeHistory(
    { api: "jmessage-report-v1", maxLimit, retention, maxSpan, open: true, checkOf, source },
    clock,
  );
}

function checkOf(of: HistoryOfV1, field: string): HistoryOfV1 {
  return checkUser((of as Partial<HistoryOfV1> | null)?.user, field);
}

/** The next page of a query: the number of messages before it, and the id of the last of them. */
interface Offset {
  readonly window: TimeWindow;
  readonly start: number;
  readonly last: string;
}

/**
 * Pages by offset shift when a message arrives before them or becomes older than 60 days. So each page begins with the
 * last message of the previous page: if there is another one instead, the query starts again at the time reached so
 * far.
 */
function createSource(
  calls: Calls,
  { of, pageSize }: ReportV1Checkpoint,
  options: CallOptions,
): WindowedSource<MessageV1, Offset> {
  const list = async (window: TimeWindow, start: number, count: number): Promise<Page> => {
    const query = {
      start,
      count,
      // An open range has no first second, and no margin before it.
      ...(window.begin > OPEN && { begin_time: toBeijingTime(window.begin) }),
      end_time: toBeijingTime(window.end),
    };
    if (of === null)
      return checkedPage(calls.listMessagesV1.operation, await calls.listMessagesV1(query, options));
    const page = await calls.listUserMessagesV1({ ...query, username: of.user }, options);
    return checkedPage(calls.listUserMessagesV1.operation, page);
  };
  return {
    maxSpan: Number.POSITIVE_INFINITY,
    cursorLifetime: Number.POSITIVE_INFINITY,
    // The vendor limits how much v1 returns but does not say how, so the total of a query that fills a page is not
    // trusted.
    limitedFrom: pageSize,
    first: async (window, duplicates) =>
      toCursorPage(await list(window, 0, Math.min(pageSize + duplicates, pagination.maxLimit)), window, 0),
    next: async ({ window, start, last }) => {
      const { messages, total } = await list(window, start - 1, Math.min(pageSize + 1, pagination.maxLimit));
      const [again, ...further] = messages;
      if (again?.msgid !== last) return { messages: [] };
      return toCursorPage({ messages: further, total }, window, start);
    },
    total: async (window) => (await list(window, 0, 1)).total,
    idOf: (message) => message.msgid,
    timesOf,
  };
}

function toCursorPage(
  { messages, total }: Pick<Page, "messages" | "total">,
  window: TimeWindow,
  start: number,
): CursorPage<MessageV1, Offset> {
  const next = start + messages.length;
  const last = messages.at(-1)?.msgid;
  const more = last !== undefined && next < total;
  return { messages, total, cursor: more ? { window, start: next, last } : undefined };
}
