import type { DecodeError } from "../core/errors/errors.ts";
import type { CallOptions } from "../core/request/operation.ts";
import { HOUR } from "../history/archive/archive-hour.ts";
import { type ArchiveProgress, readArchive } from "../history/archive/hourly-archive.ts";
import { checkOrigin } from "../history/checkpoint.ts";
import { createHistory, type History } from "../history/history.ts";
import { readInstant } from "../history/instant.ts";
import {
  type ArchiveClient,
  checkTimeZone,
  createSource,
  DELAY,
  type HistoryRecord,
  type TimeZone,
} from "./archive-source.ts";

/**
 * Plain data that says how far a history has been read; resume with it. Times are milliseconds since the Unix epoch.
 */
export interface ArchiveCheckpoint extends ArchiveProgress {
  readonly api: "easemob";
  readonly version: 1;
  readonly timeZone: TimeZone;
  /** First and last millisecond of the range. */
  readonly begin: number;
  readonly end: number;
  readonly pageSize: number;
}

/** Options for each reading of an archive. */
export interface ArchiveSettings extends Pick<CallOptions, "signal" | "timeout"> {
  /** Number of pages to read ahead while your code works on one. Default 0. */
  prefetch?: number;
  /**
   * Called for a line that is not a JSON object, which is then skipped. Without it, the error is thrown, and thrown
   * again when the history is resumed.
   */
  onBadLine?: (error: DecodeError) => void;
}

/** A range, both ends included. `from` and `to` are a `Date` or ISO 8601 with a zone. Default of `to`: now. */
export interface ArchiveRangeOptions extends ArchiveSettings {
  from: Date | string;
  to?: Date | string;
  /** Default: that of the client. */
  timeZone?: TimeZone;
  /** Messages per page: 1 to 100,000. Default 1,000. */
  pageSize?: number;
  resume?: never;
}

/** Continues from a checkpoint. */
export interface ArchiveResumeOptions extends ArchiveSettings {
  resume: ArchiveCheckpoint;
  from?: never;
  to?: never;
  timeZone?: never;
  pageSize?: never;
}

/** Reads the messages of a range, or the rest of one. */
export type ArchiveHistory = (
  options: ArchiveRangeOptions | ArchiveResumeOptions,
) => History<HistoryRecord, ArchiveCheckpoint>;

const MAX_PAGE_SIZE = 100_000;

/** `history` of Easemob, over the API's own operations. */
export function createArchiveHistory(client: ArchiveClient): ArchiveHistory {
  return (options) => {
    const { resume } = options;
    const start = resume === undefined ? startOfRange(options, client) : checkResume({ ...options, resume });
    const read = async function* (signal = options.signal) {
      const limits = { end: start.end, delay: DELAY, signal };
      const { timeout, onBadLine } = options;
      const source = createSource(client, { ...start, timeout, onBadLine, signal });
      for await (const { messages, progress } of readArchive(source, start, limits))
        yield { messages, checkpoint: { ...start, ...progress } };
    };
    return createHistory(read, options.prefetch, options.signal);
  };
}

function startOfRange(options: ArchiveRangeOptions, client: ArchiveClient): ArchiveCheckpoint {
  const begin = readInstant(options.from, "from");
  const end = options.to === undefined ? client.clock.now() : readInstant(options.to, "to");
  if (end < begin) throw new RangeError("to: expected a time not before from");
  const { timeZone = client.timeZone, pageSize = 1000 } = options;
  checkTimeZone(timeZone, "timeZone");
  checkPageSize(pageSize, "pageSize");
  const next = Math.floor(begin / HOUR) * HOUR;
  const progress = { hour: null, next, lines: 0, last: null, edge: [], missing: [] };
  return { api: "easemob", version: 1, timeZone, begin, end, pageSize, ...progress };
}

function checkResume(options: ArchiveResumeOptions): ArchiveCheckpoint {
  for (const field of ["from", "to", "timeZone", "pageSize"] as const)
    if (options[field] !== undefined) throw new TypeError(`${field}: cannot be combined with resume`);
  const resume: unknown = options.resume;
  checkOrigin(resume, "easemob");
  const check = (field: string, fits: boolean, expected: string) => {
    if (!fits) throw new TypeError(`resume.${field}: expected ${expected}`);
  };
  const isTime = Number.isSafeInteger;
  const isHour = (value: unknown) => isTime(value) && (value as number) % HOUR === 0;
  const areIds = (value: unknown) => Array.isArray(value) && value.every((id) => typeof id === "string");
  const { hour, missing, edge, lines, last } = resume;
  for (const field of ["begin", "end"]) check(field, isTime(resume[field]), "milliseconds");
  check("end", (resume.end as number) >= (resume.begin as number), "a time not before begin");
  check("next", isHour(resume.next), "the beginning of an hour");
  check("hour", hour === null || isHour(hour), "the beginning of an hour, or null");
  check("lines", isTime(lines) && (lines as number) >= 0, "a number of lines");
  check("last", last === null || typeof last === "string", "an id, or null");
  check("edge", areIds(edge), "a list of ids");
  const isMissing = (value: unknown) =>
    typeof value === "object" &&
    value !== null &&
    "hour" in value &&
    "known" in value &&
    isHour(value.hour) &&
    areIds(value.known);
  check(
    "missing",
    Array.isArray(missing) && missing.every(isMissing),
    "a list of hours, each with a list of ids",
  );
  checkTimeZone(resume.timeZone, "resume.timeZone");
  checkPageSize(resume.pageSize, "resume.pageSize");
  return options.resume;
}

function checkPageSize(value: unknown, field: string): void {
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > MAX_PAGE_SIZE)
    throw new RangeError(`${field}: expected 1 to ${MAX_PAGE_SIZE}, got ${JSON.stringify(value)}`);
}
