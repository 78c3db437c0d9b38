import type { Clock } from "../core/limits/clock.ts";
import { type PagedRow, resultsOf, unexpected } from "../core/paging/results.ts";
import type { CallOptions } from "../core/request/operation.ts";
import { type Instant, toBeijingTime, toInstant } from "../history/beijing-time.ts";
import { checkProgress } from "../history/checkpoint.ts";
import { createHistory, type History, requestOptions } from "../history/history.ts";
import { enterWindow, type Progress } from "../history/windows/progress.ts";
import type { WindowedSource } from "../history/windows/source.ts";
import { MARGIN } from "../history/windows/time-windows.ts";
import type { Times } from "../history/windows/times.ts";
import { widened } from "../history/windows/widened.ts";

/**
 * Plain data that says how far a history has been read; resume with it. Times are whole seconds since the Unix epoch.
 */
export interface RangeCheckpoint<Api extends string, Of> extends Progress {
  readonly api: Api;
  readonly version: 1;
  readonly of: Of | null;
  /** First and last second of the range. */
  readonly begin: number;
  readonly end: number;
  readonly pageSize: number;
}

/** Options for each reading of a report; those of a call apply to each request. */
export interface RangeSettings extends CallOptions {
  /** Messages per request: 1 to 1,000. Default 1,000. */
  pageSize?: number;
  /**
   * Number of pages to read ahead while your code works on one, still one request after another: 0 or more. Default 0.
   * All of them are held in memory.
   */
  prefetch?: number;
}

/**
 * A range, both ends included and rounded down to whole seconds. Default of `to`: now. A message has two times, and which
 * of them the vendor goes by is not documented: one whose times are on both sides of `from` or `to` may be in the range.
 */
export interface RangeOptions<Of> extends RangeSettings {
  from: Instant;
  to?: Instant;
  of?: Of;
  resume?: never;
}

/** Continues from a checkpoint. */
export interface ResumeOptions<Checkpoint> extends Omit<RangeSettings, "pageSize"> {
  resume: Checkpoint;
  from?: never;
  to?: never;
  of?: never;
}

/** The differences between the versions of Report. */
export interface ReportApi<Api extends string, Of, Message, Cursor> {
  readonly api: Api;
  /** Maximum number of messages in a page. */
  readonly maxLimit: number;
  /** How long the server keeps messages, in seconds. */
  readonly retention: number;
  /** Longest window in seconds. */
  readonly maxSpan: number;
  /** `true` if `from` may be omitted: the range then begins with the oldest message that is stored. */
  readonly open?: true;
  /** Checks `of` and returns it as plain data. */
  checkOf(of: Of, field: string): Of;
  source(start: RangeCheckpoint<Api, Of>, options: CallOptions): WindowedSource<Message, Cursor>;
}

/** Where an open range begins, in seconds: before anything that is stored. */
export const OPEN = 0;

/** `from` is often computed as "60 days ago" moments before it gets here. */
const RETENTION_GRACE = 60;

/** `history` of a version of JMessage Report. */
export function createRangeHistory<Api extends string, Of, Message, Cursor>(
  report: ReportApi<Api, Of, Message, Cursor>,
  clock: Clock,
) {
  type Checkpoint = RangeCheckpoint<Api, Of>;
  return (
    options: Partial<RangeOptions<Of>> | ResumeOptions<Checkpoint> = {},
  ): History<Message, Checkpoint> => {
    const resumes = options.resume !== undefined;
    const start = resumes ? checkResume(report, options) : startOfRange(report, options, clock);
    if (!(report.open && start.position === OPEN))
      checkRetention(report.retention, start.position, resumes ? "resume.position" : "from", clock);
    const read = async function* (signal?: AbortSignal, messagesOnly = false) {
      // Loaded when the reading begins: most clients never read a history.
      const { readWindows } = await import("../history/windows/windowed-history.ts");
      const source = widened(report.source(start, requestOptions(options, signal)));
      // A checkpoint has the ids of a whole second, which may be as many as the history has.
      for await (const { messages, progress } of readWindows(source, start, start, clock))
        yield { messages, checkpoint: messagesOnly ? start : { ...start, ...progress() } };
    };
    return createHistory(read, options.prefetch, options.signal);
  };
}

type AnyReport<Api extends string, Of> = Pick<
  ReportApi<Api, Of, unknown, unknown>,
  "api" | "maxLimit" | "maxSpan" | "open" | "checkOf"
>;

function startOfRange<Api extends string, Of>(
  { api, maxLimit, open, checkOf }: AnyReport<Api, Of>,
  options: Partial<RangeOptions<Of>>,
  clock: Clock,
): RangeCheckpoint<Api, Of> {
  const begin = open && options.from === undefined ? OPEN : toInstant(options.from as Instant, "from");
  const end = options.to === undefined ? Math.floor(clock.now() / 1000) : toInstant(options.to, "to");
  if (end < begin) throw new RangeError("to: expected a time not before from");
  const { pageSize = maxLimit } = options;
  checkPageSize(pageSize, maxLimit, "pageSize");
  const of = options.of === undefined ? null : checkOf(options.of, "of");
  return { api, version: 1, of, begin, end, pageSize, ...enterWindow({ begin, end }) };
}

function checkResume<Api extends string, Of>(
  { api, maxLimit, maxSpan, checkOf }: AnyReport<Api, Of>,
  options: ResumeOptions<RangeCheckpoint<Api, Of>>,
): RangeCheckpoint<Api, Of> {
  for (const field of ["from", "to", "of"] as const)
    if (options[field] !== undefined) throw new TypeError(`${field}: cannot be combined with resume`);
  const { resume } = options;
  checkProgress(resume, api, maxSpan - 2 * MARGIN);
  checkPageSize(resume.pageSize, maxLimit, "resume.pageSize");
  return { ...resume, of: resume.of === null ? null : checkOf(resume.of, "resume.of") };
}

function checkPageSize(pageSize: number, max: number, field: string): void {
  if (!Number.isInteger(pageSize) || pageSize < 1 || pageSize > max)
    throw new RangeError(`${field}: expected 1 to ${max}, got ${JSON.stringify(pageSize)}`);
}

function checkRetention(retention: number, position: number, field: string, clock: Clock): void {
  const oldest = Math.floor(clock.now() / 1000) - retention;
  if (position < oldest - RETENTION_GRACE)
    throw new RangeError(
      `${field}: the server keeps ${retention / 86_400} days, so the earliest is ` +
        `${toBeijingTime(oldest)} Beijing time; got ${toBeijingTime(position)}`,
    );
}

interface Dates {
  readonly create_time: number;
  /** Absent in the oldest records that the vendor shows. */
  readonly msg_ctime?: number;
}

/** The times of a record of either version. Which of the two the server filters and sorts by is not documented. */
export function timesOf({ create_time, msg_ctime = Number.NaN }: Dates): Times {
  return [numberOf(create_time) * 1000, numberOf(msg_ctime)];
}

/** `NaN` for anything else than a finite number. */
function numberOf(value: unknown): number {
  return Number.isFinite(value) ? (value as number) : Number.NaN;
}

/**
 * A page as it is, if it has what a history needs.
 * @throws DecodeError naming the place
 */
export function checkedPage<Page extends { total: number }>(row: PagedRow, page: Page): Page {
  const messages = resultsOf(row, page) as (Dates & { msgid: unknown })[];
  for (let i = 0; i < messages.length; i++) {
    const { msgid, create_time, msg_ctime } = messages[i] as (typeof messages)[number];
    if (typeof msgid !== "string") throw unexpected(row, `messages.${i}.msgid`, "an id", msgid);
    if (!Number.isFinite(create_time) && !Number.isFinite(msg_ctime))
      throw unexpected(row, `messages.${i}.create_time`, "a time", create_time);
  }
  if (!(page.total >= 0)) throw unexpected(row, "total", "a number", page.total);
  return page;
}

/** @throws TypeError naming the field, unless it is a username */
export function checkUser(user: unknown, field: string): { user: string } {
  if (typeof user === "string" && user !== "") return { user };
  throw new TypeError(`${field}.user: expected a username`);
}
