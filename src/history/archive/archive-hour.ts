import { parseJson } from "../../core/json/int64.ts";
import type { Clock } from "../../core/limits/clock.ts";
import { type LineBlock, lineBlocks } from "./line-blocks.ts";
import { createRecentIds, type HourEnds, type RecentIds } from "./recent-ids.ts";
import { unpack } from "./unpack.ts";

/** The fields of a record that are needed for reading. */
export interface ArchiveRecord {
  readonly msg_id: string;
  readonly timestamp: number;
}

/** An archive with a file for each hour, or several consecutive ones. */
export interface ArchiveSource<Record extends ArchiveRecord> {
  /** The current URLs of the files; `undefined` if the hour has none. */
  urls(hour: number): Promise<readonly string[] | undefined>;
  open(url: string): Promise<AsyncIterable<Uint8Array>>;
  /** Whether a file may be opened again, at a new URL, after this error. */
  mayReopen(error: unknown): boolean;
  /** The error for a file that is truncated or damaged. */
  damaged(hour: number, cause: unknown): unknown;
  /** The error for a file that is not the same as before. */
  changed(hour: number): unknown;
  /** Called for a line that is not a record; it throws, or the line is skipped. */
  badLine(hour: number, line: number, text: string): void;
  /** Checks the first record of an hour. */
  checkFirst(hour: number, record: Record): void;
  wanted(record: Record): boolean;
  readonly pageSize: number;
  readonly clock: Clock;
}

/** How far an hour has been read. */
export interface HourProgress {
  /** Number of lines that have been processed. */
  readonly lines: number;
  /** Id of the last record among them. */
  readonly last: string | null;
}

export const HOUR = 3_600_000;

/** After how many consecutive failures without a new line the reading of an hour fails. */
const FRUITLESS_FAILURES = 5;

/** The first wait, in milliseconds; doubled each time. */
const FIRST_PAUSE = 1000;

/** A page of an hour; it may be empty. The last one has `ends`. */
export interface HourPage<Record> extends HourProgress {
  readonly messages: Record[];
  readonly ends?: HourEnds;
}

/**
 * Reads one hour from the progress made so far. After a broken connection, an expired URL or a truncated file it gets a
 * new URL and continues after the lines that are done. An hour without a file has no page at all. A line that is not a
 * record may be damaged in transit, so the first such line of an hour counts only if it is the same on a second
 * reading.
 */
export async function* readHour<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  hour: number,
  start: HourProgress,
  known: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<HourPage<Record>, void, undefined> {
  let progress = start;
  let trusted = false;
  for (let fruitless = 0; ; fruitless++) {
    const ids = createRecentIds(hour, hour + HOUR, known);
    try {
      const urls = await source.urls(hour);
      if (!urls) return;
      for await (const page of readFiles(source, hour, urls, progress, ids, trusted)) {
        progress = { lines: page.lines, last: page.last };
        fruitless = 0;
        yield page;
        if (page.ends) return;
      }
      trusted = true;
    } catch (error) {
      if (!source.mayReopen(error) || fruitless >= FRUITLESS_FAILURES) throw error;
      await source.clock.sleep(FIRST_PAUSE * 2 ** fruitless, signal);
    }
  }
}

interface Reading<Record> extends HourProgress {
  lines: number;
  last: string | null;
  messages: Record[];
  /** Whether a line that is not a record counts as such; otherwise the file is read a second time. */
  readonly trusted: boolean;
  doubtful: boolean;
}

async function* readFiles<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  hour: number,
  urls: readonly string[],
  done: HourProgress,
  ids: RecentIds,
  trusted: boolean,
): AsyncGenerator<HourPage<Record>, void, undefined> {
  const reading: Reading<Record> = { lines: 0, last: null, messages: [], trusted, doubtful: false };
  const takePage = (end?: { ends: HourEnds }) => {
    const { lines, last, messages } = reading;
    reading.messages = [];
    return { lines, last, messages, ...end };
  };
  const read = createBlockReader(source, hour, done, ids, reading);
  const damaged = (cause: unknown) => source.damaged(hour, cause);
  try {
    for (const url of urls)
      for await (const block of lineBlocks(unpack(await source.open(url), damaged)))
        for (let at = 0; at < block.length; ) {
          at = read(block, at);
          if (reading.doubtful) return yield takePage();
          if (reading.messages.length >= source.pageSize) yield takePage();
        }
  } catch (error) {
    // The lines before the failure need not be read again.
    if (reading.lines > done.lines) yield takePage();
    throw error;
  }
  if (reading.lines < done.lines) throw source.changed(hour);
  yield takePage({ ends: ids.ends });
}

/**
 * A function that reads the lines of a block until the block ends or the page is full, and returns where it stopped.
 */
function createBlockReader<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  hour: number,
  done: HourProgress,
  ids: RecentIds,
  reading: Reading<Record>,
): (block: LineBlock, at: number) => number {
  const { pageSize } = source;
  return (block, begin) => {
    let at = begin;
    while (at < block.length && reading.messages.length < pageSize) {
      const newline = block.endOf(at);
      const end = newline === -1 ? block.length : newline;
      const isNew = reading.lines >= done.lines;
      const line = block.read(at, end);
      const record = parseRecord<Record>(line, block.large);
      if (record) {
        if (reading.last === null) source.checkFirst(hour, record);
        const { msg_id: id, timestamp } = record;
        // Without an id, duplicates cannot be recognized.
        const fresh = id === undefined || ids.add(String(id), Number(timestamp));
        reading.last = String(id);
        if (fresh && isNew && source.wanted(record)) reading.messages.push(record);
      } else if (isNew && line.trim() !== "") {
        reading.doubtful = !reading.trusted;
        if (reading.doubtful) return at;
        source.badLine(hour, reading.lines + 1, line);
      }
      reading.lines++;
      if (reading.lines === done.lines && reading.last !== done.last) throw source.changed(hour);
      at = end + 1;
    }
    return at;
  };
}

function parseRecord<Record>(line: string, large: boolean): Record | undefined {
  try {
    const value: unknown = large ? parseJson(line) : JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record)
      : undefined;
  } catch {
    return undefined;
  }
}
