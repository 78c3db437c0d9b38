import { parseJson } from "../../core/json/int64.ts";
import type { Clock } from "../../core/limits/clock.ts";
import { type LineBlock, lineBlocks } from "./line-blocks.ts";
import { createRecentIds, type HourEnds, type RecentIds } from "./recent-ids.ts";
import { unpack } from "./unpack.ts";

/** What reading needs to know of a record. */
export interface ArchiveRecord {
  readonly msg_id: string;
  readonly timestamp: number;
}

/** An archive of one file an hour, or several that follow each other. */
export interface ArchiveSource<Record extends ArchiveRecord> {
  /** Where the files are now; `undefined` when the hour has none. */
  urls(hour: number): Promise<readonly string[] | undefined>;
  open(url: string): Promise<AsyncIterable<Uint8Array>>;
  /** Whether a file may be begun again, at a new URL, after a failure. */
  mayReopen(error: unknown): boolean;
  /** For a file that breaks off inside, or is damaged. */
  damaged(hour: number, cause: unknown): unknown;
  /** For a file that is not the one begun before. */
  changed(hour: number): unknown;
  /** Told of a line that is no record; it throws, or the line is left out. */
  badLine(hour: number, line: number, text: string): void;
  /** Looks at the first record of an hour. */
  checkFirst(hour: number, record: Record): void;
  wanted(record: Record): boolean;
  readonly pageSize: number;
  readonly clock: Clock;
}

/** How far an hour has been read. */
export interface HourProgress {
  /** Lines that have been dealt with. */
  readonly lines: number;
  /** Id of the last record in them. */
  readonly last: string | null;
}

export const HOUR = 3_600_000;

/** After how many failures in a row without a single new line an hour is given up. */
const FRUITLESS_FAILURES = 5;

const FIRST_PAUSE = 1000;

/** A page of an hour; it may be empty. With `ends` it is the last one. */
export interface HourPage<Record> extends HourProgress {
  readonly messages: Record[];
  readonly ends?: HourEnds;
}

/**
 * Reads one hour from where reading stands. A connection that breaks, a URL that expires or a file cut off leads to a new
 * URL, and reading goes on behind the lines that are done. Without a file there is no page at all. A line that is no
 * record may come of damage on the way, so that the hour's first one is believed only when it comes again.
 */
export async function* readHour<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  hour: number,
  begun: HourProgress,
  known: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<HourPage<Record>, void, undefined> {
  let progress = begun;
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
  /** Whether a line that is no record is believed. */
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
    // What came before the failure need not come again.
    if (reading.lines > done.lines) yield takePage();
    throw error;
  }
  if (reading.lines < done.lines) throw source.changed(hour);
  yield takePage({ ends: ids.ends });
}

/** A function that reads lines of a block, until its end or that of a page, and says where it stopped. */
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
        // Without an id nothing can be told to be a repeat.
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
