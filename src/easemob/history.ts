import type { DecodeError } from "../core/errors/errors.ts";
import type { CallOptions } from "../core/request/operation.ts";
import { HOUR, NOTHING_READ } from "../history/archive/hour-progress.ts";
import type { ArchiveProgress, ArchivePage as ReadPage } from "../history/archive/hourly-archive.ts";
import { parseSketch } from "../history/archive/sketch.ts";
import { checkField, checkOrigin } from "../history/checkpoint.ts";
import { createHistory, type History, type HistoryPage, requestOptions } from "../history/history.ts";
import { readInstant } from "../history/instant.ts";
import type { ArchiveClient, HistoryRecord } from "./archive-source.ts";
import { checkTimeZone, DELAY, type TimeZone } from "./hours.ts";

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

/**
 * Options for each reading of an archive; those of a call apply to each request, except that `headers` are not sent to
 * the hosts of files.
 */
export interface ArchiveSettings extends CallOptions {
  /** Number of pages to read ahead while your code works on one. Default 0. */
  prefetch?: number;
  /**
   * Called for a line that is not a JSON object, or longer than `limits.lineBytes`, which is then skipped. Without it,
   * the error is thrown, and thrown again when the history is resumed.
   */
  onBadLine?: (error: DecodeError) => void;
  /**
   * Called after the checksum of a file has shown that messages handed out before were damaged; the page that follows
   * has the same ids as `damaged`.
   */
  onDamaged?: (ids: readonly string[]) => void;
  /**
   * Called for messages that may have been handed out before; their page has the same ids as `duplicates`. It happens
   * only after resuming, and only if the file of the hour, or of the one before, has since been replaced by one that
   * differs in more than about a hundred records, or has gone.
   */
  onDuplicates?: (ids: readonly string[]) => void;
  /**
   * Tells which of these ids are those of messages that you have stored. Called with what would be `duplicates`: stored
   * ones are dropped, and the others are certain, so every message comes once however much a file has changed. What it
   * throws reaches the caller unchanged.
   */
  findStored?: (ids: readonly string[]) => Iterable<string> | Promise<Iterable<string>>;
  /**
   * Whether to check a file to its end before the first of its messages is handed out. Each file is then downloaded
   * twice. Default `false`: messages are handed out as they arrive, and `onDamaged` is called if some were damaged.
   */
  verify?: boolean;
}

/** A page of an archive. */
export interface ArchivePage extends HistoryPage<HistoryRecord, ArchiveCheckpoint> {
  /**
   * Ids of messages of this hour that an earlier page had in a damaged form: delete those. What the file really has
   * comes again, or for the first time, in this page or a later one. `messages` may be empty then.
   */
  readonly damaged?: readonly string[];
  /**
   * Ids of messages in this page that an earlier page may have had, before you resumed: the checkpoint cannot tell, as
   * the file is another one now. Let these replace what you have. Messages that the file no longer has are not named.
   */
  readonly duplicates?: readonly string[];
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
) => History<HistoryRecord, ArchiveCheckpoint, ArchivePage>;

const MAX_PAGE_SIZE = 100_000;

/** `history` of Easemob, over the API's own operations. */
export function createArchiveHistory(client: ArchiveClient): ArchiveHistory {
  return (options) => {
    const { resume } = options;
    const start = resume === undefined ? startOfRange(options, client) : checkResume({ ...options, resume });
    const { verify, onBadLine } = options;
    const read = async function* (
      signal = options.signal,
      messagesOnly = false,
    ): AsyncGenerator<ArchivePage, void, undefined> {
      const { begin, end } = start;
      const request = requestOptions(options, signal);
      const { createSource, readArchive } = await import("./read-archive.ts");
      const source = createSource(client, { ...start, request, verify, onBadLine, messagesOnly });
      for await (const page of readArchive(source, start, { begin, end, delay: DELAY, signal })) {
        const checkpoint = messagesOnly ? start : { ...start, ...page.progress() };
        const rest = await dropStored(page, checkpoint, options);
        if (rest) yield rest;
        // Generators keep their last value until they have the next one.
        if (messagesOnly) page.messages.length = 0;
      }
    };
    return createHistory(read, options.prefetch, options.signal);
  };
}

/** What is left of a page without the messages that are stored. Tells the caller about the rest of it. */
async function dropStored(
  { messages, damaged, duplicates }: ReadPage<HistoryRecord>,
  checkpoint: ArchiveCheckpoint,
  { findStored, onDamaged, onDuplicates }: ArchiveSettings,
): Promise<ArchivePage | undefined> {
  if (damaged.length === 0 && duplicates.length === 0) return { messages, checkpoint };
  if (damaged.length > 0) onDamaged?.(damaged);
  const told = damaged.length > 0 && { damaged };
  if (duplicates.length === 0) return { messages, ...told, checkpoint };
  if (findStored) {
    const stored = new Set(await findStored(duplicates));
    const rest = messages.filter(({ msg_id }) => !stored.has(String(msg_id)));
    return rest.length > 0 || told ? { messages: rest, ...told, checkpoint } : undefined;
  }
  onDuplicates?.(duplicates);
  return { messages, ...told, duplicates, checkpoint };
}

function startOfRange(options: ArchiveRangeOptions, client: ArchiveClient): ArchiveCheckpoint {
  const begin = readInstant(options.from, "from");
  const end = options.to === undefined ? client.clock.now() : readInstant(options.to, "to");
  if (end < begin) throw new RangeError("to: expected a time not before from");
  const { timeZone = client.timeZone, pageSize = 1000 } = options;
  checkTimeZone(timeZone, "timeZone");
  checkPageSize(pageSize, "pageSize");
  const next = Math.floor(begin / HOUR) * HOUR;
  const progress = { ...NOTHING_READ, hour: null, next, previous: null, missing: [] };
  return { api: "easemob", version: 1, timeZone, begin, end, pageSize, ...progress };
}

function checkResume(options: ArchiveResumeOptions): ArchiveCheckpoint {
  for (const field of ["from", "to", "timeZone", "pageSize"] as const)
    if (options[field] !== undefined) throw new TypeError(`${field}: cannot be combined with resume`);
  const resume: unknown = options.resume;
  checkOrigin(resume, "easemob");
  const isTime = Number.isSafeInteger;
  const isHour = (value: unknown) => isTime(value) && (value as number) % HOUR === 0;
  const isProgress = (value: Record<string, unknown>) =>
    isTime(value.lines) &&
    (value.lines as number) >= 0 &&
    (value.last === null || typeof value.last === "string") &&
    typeof value.sketch === "string" &&
    parseSketch(value.sketch) !== undefined &&
    typeof value.restarted === "boolean";
  const isReadHour = (value: unknown): value is { hour: number } =>
    typeof value === "object" && value !== null && "hour" in value && isHour(value.hour);
  const isReadToEnd = (value: unknown) => isReadHour(value) && isProgress(value as Record<string, unknown>);
  const isMissingHour = (value: unknown) =>
    isReadHour(value) &&
    (!("neighbors" in value) || (Array.isArray(value.neighbors) && value.neighbors.every(isReadToEnd)));
  const { hour, missing, previous, lines, last, restarted } = resume;
  for (const field of ["begin", "end"]) checkField(field, isTime(resume[field]), "milliseconds");
  checkField("end", (resume.end as number) >= (resume.begin as number), "a time not before begin");
  checkField("next", isHour(resume.next), "the beginning of an hour");
  checkField("hour", hour === null || isHour(hour), "the beginning of an hour, or null");
  checkField("lines", isTime(lines) && (lines as number) >= 0, "a number of lines");
  checkField("last", last === null || typeof last === "string", "an id, or null");
  checkField("restarted", typeof restarted === "boolean", "true or false");
  checkField("sketch", isProgress(resume), "a summary of the records that were read");
  checkField("previous", previous === null || isReadToEnd(previous), "an hour that has been read, or null");
  checkField("missing", Array.isArray(missing) && missing.every(isMissingHour), "a list of hours");
  checkTimeZone(resume.timeZone, "resume.timeZone");
  checkPageSize(resume.pageSize, "resume.pageSize");
  return options.resume;
}

function checkPageSize(value: unknown, field: string): void {
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > MAX_PAGE_SIZE)
    throw new RangeError(`${field}: expected 1 to ${MAX_PAGE_SIZE}, got ${JSON.stringify(value)}`);
}
