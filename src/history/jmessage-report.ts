import { operations } from "../../generated/jmessage-report/operations.ts";
import type { operations as Operations } from "../../generated/jmessage-report/types.ts";
import type { Clock } from "../core/clock.ts";
import { int64Text } from "../core/int64.ts";
import type { CallOptions, Data, NamedOperations } from "../core/operation.ts";
import { type Instant, toBeijingTime, toInstant } from "./beijing-time.ts";
import { checkCheckpoint } from "./checkpoint.ts";
import { createHistory, type History } from "./history.ts";
import type { TimeWindow } from "./time-windows.ts";
import { readWindows, type WindowedSource } from "./windowed-history.ts";

type Calls = NamedOperations<Operations, typeof operations>;
type Page = Data<Operations["listMessages"]>;
type Message = Page["messages"][number];

/** Whose messages: everything in the app when left out. */
export type HistoryOf =
  | { readonly user: string }
  | { readonly group: string | number | bigint }
  | { readonly chatRoom: string | number | bigint };

/** Plain data that says how far a history has been read; resume with it. */
export interface ReportCheckpoint {
  readonly api: "jmessage-report";
  readonly version: 1;
  readonly of: HistoryOf | null;
  /** First and last second of the range, since the Unix epoch. */
  readonly begin: number;
  readonly end: number;
  readonly pageSize: number;
  readonly position: number;
  readonly seen: [id: string, latest: number][];
}

interface Settings extends Pick<CallOptions, "signal" | "timeout"> {
  /** Messages a request: 1 to 1,000. Default 1,000. */
  pageSize?: number;
  /**
   * Pages to read ahead while the loop works on one, still one request after the other: 0 or more. Default 0. Each
   * takes the memory of a page.
   */
  prefetch?: number;
}

/** A range, both ends included and cut to whole seconds. Default of `to`: now. */
interface RangeOptions extends Settings {
  from: Instant;
  to?: Instant;
  of?: HistoryOf;
  resume?: never;
}

interface ResumeOptions extends Omit<Settings, "pageSize"> {
  resume: ReportCheckpoint;
  from?: never;
  to?: never;
  of?: never;
}

export type ReportHistory = (options: RangeOptions | ResumeOptions) => History<Message, ReportCheckpoint>;

const { timeRange, pagination } = operations.listMessages;

/** `from` is often computed as "60 days ago" moments before it gets here. */
const RETENTION_GRACE = 60;

/** `history` of JMessage Report v2, over the API's own operations. */
export function createReportHistory(calls: Calls, clock: Clock): ReportHistory {
  return (options) => {
    const resumes = options.resume !== undefined;
    const start = resumes ? checkResume(options) : startOfRange(options, clock);
    checkRetention(start.position, resumes ? "resume.position" : "from", clock);
    const read = async function* (signal?: AbortSignal) {
      const source = createSource(calls, start, options.timeout, signal);
      for await (const { messages, progress } of readWindows(source, start, start, clock))
        yield { messages, checkpoint: { ...start, ...progress } };
    };
    return createHistory(read, options.prefetch, options.signal);
  };
}

function startOfRange(options: RangeOptions, clock: Clock): ReportCheckpoint {
  const begin = toInstant(options.from, "from");
  const end = options.to === undefined ? Math.floor(clock.now() / 1000) : toInstant(options.to, "to");
  if (end < begin) throw new RangeError("to: lies before from");
  const { pageSize = pagination.maxLimit } = options;
  checkPageSize(pageSize, "pageSize");
  const of = options.of === undefined ? null : checkOf(options.of, "of");
  return { api: "jmessage-report", version: 1, of, begin, end, pageSize, position: begin, seen: [] };
}

function checkResume(options: ResumeOptions): ReportCheckpoint {
  for (const field of ["from", "to", "of"] as const)
    if (options[field] !== undefined) throw new TypeError(`${field}: cannot be given together with resume`);
  const { resume } = options;
  checkCheckpoint(resume, "jmessage-report");
  for (const field of ["begin", "end"] as const)
    if (!Number.isSafeInteger(resume[field])) throw new TypeError(`resume.${field}: expected whole seconds`);
  checkPageSize(resume.pageSize, "resume.pageSize");
  return { ...resume, of: resume.of === null ? null : checkOf(resume.of, "resume.of") };
}

/** Ids become text, so that a checkpoint survives JSON. */
function checkOf(of: HistoryOf, field: string): HistoryOf {
  const target = of as { user?: unknown; group?: unknown; chatRoom?: unknown };
  if (target.group !== undefined) return { group: int64Text(target.group, `${field}.group`) };
  if (target.chatRoom !== undefined) return { chatRoom: int64Text(target.chatRoom, `${field}.chatRoom`) };
  if (target.user === undefined)
    throw new TypeError(`${field}: expected { user }, { group } or { chatRoom }`);
  if (typeof target.user === "string" && target.user !== "") return { user: target.user };
  throw new TypeError(`${field}.user: expected a user name`);
}

function checkPageSize(pageSize: number, field: string): void {
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > pagination.maxLimit)
    throw new RangeError(`${field}: expected 1 to ${pagination.maxLimit}, got ${JSON.stringify(pageSize)}`);
}

function checkRetention(position: number, field: string, clock: Clock): void {
  const oldest = Math.floor(clock.now() / 1000) - timeRange.retention;
  if (position < oldest - RETENTION_GRACE)
    throw new RangeError(
      `${field}: the server keeps ${timeRange.retention / 86_400} days, so the earliest is ` +
        `${toBeijingTime(oldest)} Beijing time; got ${toBeijingTime(position)}`,
    );
}

function createSource(
  calls: Calls,
  start: ReportCheckpoint,
  timeout: number | undefined,
  signal: AbortSignal | undefined,
): WindowedSource<Message> {
  const options: CallOptions = {};
  if (signal) options.signal = signal;
  if (timeout !== undefined) options.timeout = timeout;
  const list = listOf(calls, start.of);
  return {
    maxSpan: timeRange.maxSpan,
    cursorLifetime: pagination.cursorLifetime,
    first: ({ begin, end }: TimeWindow, repeats: number) => {
      // A page full of repeats would lead nowhere if its cursor were refused.
      const count = Math.min(start.pageSize + repeats, pagination.maxLimit);
      return list({ count, begin_time: toBeijingTime(begin), end_time: toBeijingTime(end) }, options);
    },
    // Whether a cursor moves on when it is used is not documented. If it does, repeating a request whose answer was
    // lost would skip a page; beginning the window again never does.
    next: (cursor) => list({ cursor }, { ...options, retry: "never" }),
    dated: (message) => ({ id: message.msgid, times: timesOf(message) }),
  };
}

/** The document leaves open which of the two the server goes by. */
function timesOf({ create_time, msg_ctime }: Message): number[] {
  return [create_time, Math.floor(msg_ctime / 1000)].filter(Number.isFinite);
}

type Query =
  | { count: number; begin_time: string; end_time: string; cursor?: never }
  | { cursor: string; count?: never; begin_time?: never; end_time?: never };

function listOf(calls: Calls, of: HistoryOf | null): (query: Query, options: CallOptions) => Promise<Page> {
  if (of === null) return calls.listMessages;
  if ("user" in of)
    return (query, options) => calls.listUserMessages({ ...query, username: of.user }, options);
  if ("group" in of) return (query, options) => calls.listGroupMessages({ ...query, gid: of.group }, options);
  return (query, options) => calls.listChatRoomMessages({ ...query, chatroomid: of.chatRoom }, options);
}
