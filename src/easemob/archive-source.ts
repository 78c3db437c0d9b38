import { api } from "../../generated/easemob/api.ts";
import type { components } from "../../generated/easemob/types.ts";
import { contextOf } from "../core/errors/error-context.ts";
import { ApiError, DecodeError, NetworkError } from "../core/errors/errors.ts";
import { idleError } from "../core/errors/network-error.ts";
import type { Redact } from "../core/errors/redact.ts";
import type { Clock } from "../core/limits/clock.ts";
import { chunksOf } from "../core/request/chunks-of.ts";
import type { NamedOperations } from "../core/request/named-operations.ts";
import type { CallOptions } from "../core/request/operation.ts";
import type { ArchiveSource } from "../history/archive/archive-source.ts";
import { HOUR } from "../history/archive/hour-progress.ts";
import type { ArchiveLimits } from "../history/archive/limits.ts";
import { steady } from "../history/archive/steady.ts";
import { DELAY, nameOf, OFFSETS, type TimeZone } from "./hours.ts";

type Calls = NamedOperations<typeof api, "org_name" | "app_name">;

/** A message in a history file. Look for `subType` in a body first, then its `type` narrows it to its kind. */
export type HistoryRecord = components["schemas"]["HistoryRecord"];

/** What the history needs from a client. */
export interface ArchiveClient {
  readonly calls: Calls;
  readonly timeZone: TimeZone | undefined;
  /** How long a download may be idle, in milliseconds, unless the history has its own `timeout`. */
  readonly timeout: number;
  readonly clock: Clock;
  readonly redact: Redact;
  readonly limits: Required<ArchiveLimits>;
}

export interface SourceOptions {
  readonly begin: number;
  readonly end: number;
  readonly timeZone: TimeZone;
  readonly pageSize: number;
  readonly messagesOnly: boolean;
  /** Options for each request. */
  readonly request: CallOptions;
  readonly verify?: boolean | undefined;
  readonly onBadLine?: ((error: DecodeError) => void) | undefined;
}

/** The hourly files of an app, within a range. */
export function createSource(client: ArchiveClient, options: SourceOptions): ArchiveSource<HistoryRecord> {
  const { calls, clock, redact, limits } = client;
  const { begin, end, timeZone, pageSize, messagesOnly, request, verify = false, onBadLine } = options;
  const limit = request.timeout ?? client.timeout;
  const { headers: _, ...download } = request;
  const context = contextOf(calls.downloadHistoryFile.operation);
  const fileOf = (hour: number) => `the file of ${nameOf(hour, timeZone)}`;
  const decodeError = (what: string, text = "") => {
    const excerpt = redact(text.slice(0, 200));
    return new DecodeError(context, what, { status: 200, contentType: undefined, excerpt, cut: false });
  };
  return {
    clock,
    pageSize,
    messagesOnly,
    limits,
    verify,
    urls: (hour) => getUrls(client, nameOf(hour, timeZone), hour, request),
    async open(hour, url) {
      const stream = await calls.downloadHistoryFile({ url }, download);
      if (limit === 0) return chunksOf(stream);
      const { bytesPerSecond } = limits;
      const idle = { clock, limit, error: () => idleError(context, limit, url, fileOf(hour)) };
      const tooSlow = `${fileOf(hour)} arrives with less than limits.bytesPerSecond, ${bytesPerSecond}`;
      const error = () => new NetworkError(context, tooSlow, undefined, false, undefined);
      return steady(chunksOf(stream, idle), { clock, bytesPerSecond, error });
    },
    mayReopen: (error) =>
      // An expired URL, or a 404 from a store that has moved the file. Other requests have been retried already.
      (error instanceof NetworkError || (error instanceof ApiError && [403, 404].includes(error.status))) &&
      error.operationId === context.operationId,
    damaged: (hour, cause) =>
      new NetworkError(context, `${fileOf(hour)} is truncated or damaged`, undefined, false, cause),
    isGone: (error) => error instanceof ApiError && error.status === 400 && error.code === "illegal_argument",
    exceeded: (hour, limit) => decodeError(`${fileOf(hour)} exceeds limits.${limit}, ${limits[limit]}`),
    badLine(hour, line, text, tooLong) {
      const what = tooLong ? `is longer than ${limits.lineBytes} bytes` : "is not a JSON object";
      const error = decodeError(`line ${line} of ${fileOf(hour)} ${what}`, text);
      if (!onBadLine) throw error;
      onBadLine(error);
    },
    checkFirst: (hour, { timestamp }) => checkHour(hour, timestamp, timeZone),
    wanted: ({ timestamp }) => !(timestamp < begin || timestamp > end),
  };
}

/**
 * If the hour of a file is interpreted in the wrong time zone, its records are off by exactly the difference, and would
 * all be dropped as outside the range.
 */
function checkHour(hour: number, timestamp: number, timeZone: TimeZone): void {
  const other = timeZone === "UTC" ? "Asia/Shanghai" : "UTC";
  const shifted = hour + OFFSETS[timeZone] - OFFSETS[other];
  if (shifted <= timestamp && timestamp < shifted + HOUR)
    throw new RangeError(`timeZone: the files of this cluster are named in ${other}, not in ${timeZone}`);
}

/** How long it takes until an exhausted quota is reset, in milliseconds; no header says so. */
const QUOTA_PERIOD = api.operations.getHistoryFileUrl.rateLimit.period;
const QUOTA_WAITS = 5;

/** The URLs of an hour's files; `undefined` if it has none. */
async function getUrls(
  { calls, clock }: ArchiveClient,
  time: string,
  hour: number,
  options: CallOptions,
): Promise<string[] | undefined> {
  for (let waits = 0; ; waits++)
    try {
      const { data } = await calls.getHistoryFileUrl({ time }, options);
      return data.map(({ url }) => url);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (isMissing(error, clock.now() - hour - HOUR)) return undefined;
      // Other clients use the same quota. When a plan is exhausted, even half an hour would not help.
      if (error.status !== 429 || error.code === "resource_limited" || waits >= QUOTA_WAITS) throw error;
      await clock.sleep(QUOTA_PERIOD, options.signal);
    }
}

/**
 * 404 is an hour without messages, or one whose file is late; 400 means that the file does not exist yet or no longer
 * exists. The latter is a loss of messages, so such an hour is not skipped. An unknown app is 404 as well.
 *
 * @param age milliseconds since the end of the hour
 */
function isMissing({ status, code }: ApiError, age: number): boolean {
  if (status === 404) return code === "storage_object_not_found";
  return status === 400 && code === "illegal_argument" && age < DELAY;
}
