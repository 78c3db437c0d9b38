import { api } from "../../generated/easemob/api.ts";
import type { components } from "../../generated/easemob/types.ts";
import { ApiError, DecodeError, NetworkError } from "../core/errors/errors.ts";
import type { Redact } from "../core/errors/redact.ts";
import type { Clock } from "../core/limits/clock.ts";
import type { NamedOperations } from "../core/request/named-operations.ts";
import type { CallOptions } from "../core/request/operation.ts";
import { type ArchiveSource, HOUR } from "../history/archive/archive-hour.ts";
import { chunksOf } from "../history/archive/chunks-of.ts";

type Calls = NamedOperations<typeof api, "org_name" | "app_name">;

/** A message, as a history file has it. Look for `subType` in a body first, then its `type` narrows it to its kind. */
export type HistoryRecord = components["schemas"]["HistoryRecord"];

/** Whose hours name the files: Beijing time in clusters in China, UTC in clusters elsewhere. */
export type TimeZone = "Asia/Shanghai" | "UTC";

const OFFSETS: Readonly<Record<TimeZone, number>> = { "Asia/Shanghai": 8 * HOUR, UTC: 0 };

/** What of a client the history needs. */
export interface ArchiveClient {
  readonly calls: Calls;
  readonly timeZone: TimeZone | undefined;
  /** Milliseconds that a download may bring nothing, unless the history has its own `timeout`. */
  readonly timeout: number;
  readonly clock: Clock;
  readonly redact: Redact;
}

const { rateLimit, timeSlice } = api.operations.getHistoryFileUrl;

/** How late a file may be, in milliseconds. */
export const DELAY = timeSlice.maxDelay * 1000;

/** @throws TypeError that names the field: nothing tells a client which one its cluster has */
export function checkTimeZone(value: unknown, field: string): asserts value is TimeZone {
  if (typeof value !== "string" || !Object.hasOwn(OFFSETS, value))
    throw new TypeError(
      `${field}: expected "Asia/Shanghai" for clusters in China or "UTC" for others, got ${JSON.stringify(value)}`,
    );
}

/** The hour as its file is named: `yyyyMMddHH`. */
function nameOf(hour: number, timeZone: TimeZone): string {
  return new Date(hour + OFFSETS[timeZone]).toISOString().slice(0, 13).replace(/\D/g, "");
}

export interface SourceOptions {
  readonly begin: number;
  readonly end: number;
  readonly timeZone: TimeZone;
  readonly pageSize: number;
  readonly signal: AbortSignal | undefined;
  readonly timeout?: number | undefined;
  readonly onBadLine?: ((error: DecodeError) => void) | undefined;
}

/** The hourly files of an app, within a range. */
export function createSource(
  client: ArchiveClient,
  { begin, end, timeZone, pageSize, signal, timeout, onBadLine }: SourceOptions,
): ArchiveSource<HistoryRecord> {
  const { calls, clock, redact } = client;
  const limit = timeout ?? client.timeout;
  const options: CallOptions = { timeout: limit, ...(signal && { signal }) };
  const context = {
    operationId: "downloadHistoryFile",
    route: `GET ${calls.downloadHistoryFile.operation.path}`,
    attempts: 1,
  };
  const fileOf = (hour: number) => `the file of ${nameOf(hour, timeZone)}`;
  const decodeError = (what: string, text = "") => {
    const excerpt = redact(text.slice(0, 200));
    return new DecodeError(context, what, { status: 200, contentType: undefined, excerpt, cut: false });
  };
  const idle = () =>
    new NetworkError(context, `nothing came within ${limit} ms`, undefined, false, undefined);
  return {
    clock,
    pageSize,
    urls: (hour) => askForUrls(client, nameOf(hour, timeZone), hour, options),
    async open(url) {
      const stream = await calls.downloadHistoryFile({ url }, options);
      return chunksOf(stream, limit > 0 ? { clock, limit, error: idle } : undefined);
    },
    mayReopen: (error) =>
      // An expired URL; a store that has moved the file answers 404. Other requests have been repeated already.
      (error instanceof NetworkError || (error instanceof ApiError && [403, 404].includes(error.status))) &&
      error.operationId === context.operationId,
    damaged: (hour, cause) =>
      new NetworkError(context, `${fileOf(hour)} breaks off or is damaged`, undefined, false, cause),
    changed: (hour) => decodeError(`${fileOf(hour)} is another one than before`),
    badLine(hour, line, text) {
      const error = decodeError(`line ${line} of ${fileOf(hour)} is no JSON object`, text);
      if (!onBadLine) throw error;
      onBadLine(error);
    },
    checkFirst: (hour, { timestamp }) => checkHour(hour, timestamp, timeZone),
    wanted: ({ timestamp }) => !(timestamp < begin || timestamp > end),
  };
}

/**
 * Records of a file whose hour is read in the wrong time zone are off by exactly the difference, and would all be cut
 * off as outside the range.
 */
function checkHour(hour: number, timestamp: number, timeZone: TimeZone): void {
  const other = timeZone === "UTC" ? "Asia/Shanghai" : "UTC";
  const shifted = hour + OFFSETS[timeZone] - OFFSETS[other];
  if (shifted <= timestamp && timestamp < shifted + HOUR)
    throw new RangeError(`timeZone: the hours of this cluster are those of ${other}, not ${timeZone}`);
}

/** What a quota that is used up takes to be free again, in milliseconds; no header tells. */
const QUOTA_PERIOD = rateLimit.period;
const QUOTA_WAITS = 5;

/** The URLs of an hour's files; `undefined` when it has none. */
async function askForUrls(
  { calls, clock }: ArchiveClient,
  time: string,
  hour: number,
  options: CallOptions,
): Promise<string[] | undefined> {
  const { timeout = 0 } = options;
  // Waiting for the client's own quota is not what the time limit is about.
  const patient = { ...options, timeout: timeout && timeout + QUOTA_PERIOD };
  for (let waits = 0; ; waits++)
    try {
      const { data } = await calls.getHistoryFileUrl({ time }, patient);
      return data.map(({ url }) => url);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (isMissing(error, clock.now() - hour - HOUR)) return undefined;
      // Others use the same quota. Half an hour of a plan that is used up would not help.
      if (error.status !== 429 || error.code === "resource_limited" || waits >= QUOTA_WAITS) throw error;
      await clock.sleep(QUOTA_PERIOD, options.signal);
    }
}

/**
 * 404 is an hour without messages, or one whose file is late; 400 says that the file is not there yet or no longer there. The
 * latter is a loss, and no hour to pass over. An unknown app is 404 as well.
 *
 * @param age milliseconds since the end of the hour
 */
function isMissing({ status, code }: ApiError, age: number): boolean {
  if (status === 404) return code === "storage_object_not_found";
  return status === 400 && code === "illegal_argument" && age < DELAY;
}
