import { parseJson } from "../../core/json/int64.ts";
import type { ArchiveRecord, ArchiveSource } from "./archive-source.ts";
import { type Digest, digestOf, sumOf } from "./digest.ts";
import type { LineBlock } from "./line-blocks.ts";
import { createOddLines, keyOf } from "./odd-lines.ts";
import { createSeenRecords, type SeenRecords } from "./seen-records.ts";
import { parseSketch } from "./sketch.ts";

/** How far an hour has been read: plain data. */
export interface HourProgress {
  /** Number of lines that have been processed. */
  readonly lines: number;
  /** Id of the last record among them. */
  readonly last: string | null;
  /** Which records they were: a summary of constant size. */
  readonly sketch: string;
  /**
   * Whether the hour was begun again because its file differed from the one read before in more than a sketch can tell:
   * any message of it may have been handed out before.
   */
  readonly restarted: boolean;
}

export const NOTHING_READ: HourProgress = { lines: 0, last: null, sketch: "", restarted: false };

/** A page of an hour; it may be empty. The last one has `ends`. */
export interface HourPage<Record> extends HourProgress {
  readonly messages: Record[];
  /** Ids that were handed out and are not in the file, or are in another line of it than the one handed out. */
  readonly damaged: readonly string[];
  /** Ids of these messages that may have been handed out before. */
  readonly duplicates: readonly string[];
  /** All records of the hour. */
  readonly ends?: SeenRecords;
}

/** The reading of an hour, in one or more passes over its files. What was handed out before is dropped by id. */
export interface HourReading<Record> {
  beginPass(): void;
  /** Reads lines of a block until it ends or a page is `due`. @returns the position where it stopped */
  read(block: LineBlock, at: number): number;
  /** At the end of the files. @returns whether the hour has been read; if not, another pass is needed */
  endPass(): boolean;
  takePage(): HourPage<Record>;
  /** Undoes what was read since the last page. */
  rollback(): void;
  /** Whether a page has to be taken before reading continues. */
  readonly due: boolean;
  /** Whether the rest of this pass is of no use. */
  readonly again: boolean;
  /** Whether the records that were handed out are known, and nothing else is needed. */
  readonly idsComplete: boolean;
  readonly seen: SeenRecords;
  readonly lines: number;
}

/** Whether a record has been handed out in an adjacent hour; `undefined` if that is not known. */
export type IsElsewhere = (digest: Digest) => boolean | undefined;

export interface ReadingOptions {
  readonly start: HourProgress;
  /** Only remembers which records there are. */
  readonly idsOnly: boolean;
  readonly isElsewhere: IsElsewhere;
}

export function createHourReading<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  hour: number,
  { start, idsOnly, isElsewhere }: ReadingOptions,
): HourReading<Record> {
  const target = parseSketch(start.sketch);
  let seen = createSeenRecords();
  let recovered = start.lines === 0;
  let { restarted } = start;
  /** How far the files have been read in any pass, and how far that was when the last page was taken. */
  let done = { lines: start.lines, last: start.last };
  let taken = { ...done };
  let passes = 0;
  let messages: Record[] = [];
  let damaged: string[] = [];
  let duplicates: string[] = [];
  /** Lines that could not be read in a pass that reached the end of the files; they are bad if they are the same again. */
  const doubted = new Set<number>();
  // Of one pass:
  let odd = createOddLines();
  let lines = 0;
  let last: string | null = null;
  let again = false;
  let doubts: number[] = [];
  let due = false;

  const lastId = start.last === null ? undefined : keyOf(digestOf(start.last));
  /** Where the records that were handed out before may end, finds out which ones they are. */
  const recover = () => {
    if (!target) return;
    const differences = seen.sketch.differences(target);
    if (!differences) return;
    seen.settle(target);
    recovered = true;
    // Before here there are records that were not handed out.
    again = differences.length > 0;
    done = { lines, last };
    taken = { lines, last };
  };
  /** For a file that differs too much: hands out all of it, and says so, rather than lose a record. */
  const restart = () => {
    seen = createSeenRecords();
    recovered = true;
    restarted = true;
    again = true;
    done = { lines: 0, last: null };
    taken = { ...done };
  };
  const skipBad = (line: string, digest: Digest, tooLong: boolean) => {
    const key = keyOf(digest);
    if (seen.has(digest)) seen.see(digest, 0);
    else if (tooLong || doubted.has(key)) {
      source.badLine(hour, lines + 1, line, tooLong);
      seen.see(digest, 0);
    } else doubts.push(key);
  };
  const take = (record: Record, digest: Digest, content: number, id: string | undefined) => {
    const sight = seen.see(digest, content, id);
    const elsewhere = isElsewhere(digest);
    if (sight === "known" || elsewhere) return;
    if (sight === "changed") damaged.push(String(id));
    if (!source.wanted(record)) return;
    messages.push(record);
    if (restarted || elsewhere === undefined) duplicates.push(String(id));
  };
  /** @returns false if a page has to be taken first */
  const readLine = (line: string, { large, tooLong = false }: LineBlock): boolean => {
    const record = tooLong ? undefined : parseRecord<Record>(line, large);
    if (!record && line.trim() === "") return true;
    if (!record && messages.length > 0) return false;
    const id = record && hasId(record) ? String(record.msg_id) : undefined;
    const digest = id === undefined ? odd.digestOf(line) : digestOf(id);
    if (record && last === null) source.checkFirst(hour, record);
    last = id ?? last;
    const content = id === undefined ? 0 : sumOf(line);
    if (idsOnly || !recovered) {
      seen.see(digest, content, id);
      seen.commit();
    } else if (!record) skipBad(line, digest, tooLong);
    else if (doubts.length === 0) take(record, digest, content, id);
    return true;
  };
  const endLine = () => {
    lines++;
    if (lines > source.limits.fileLines) throw source.exceeded(hour, "fileLines");
    if (recovered) {
      if (doubts.length > 0 || lines <= done.lines) return;
      done.lines = lines;
      done.last = last;
    } else if (
      lines === start.lines ||
      (lines > start.lines && last !== null && keyOf(digestOf(last)) === lastId)
    )
      recover();
  };
  return {
    beginPass() {
      if (!recovered || idsOnly) seen = createSeenRecords();
      seen.beginPass();
      passes++;
      odd = createOddLines();
      lines = 0;
      last = null;
      again = false;
      doubts = [];
      due = false;
    },
    read(block, begin) {
      let at = begin;
      for (due = false; at < block.length && !due && !again; ) {
        const newline = block.endOf(at);
        const end = newline === -1 ? block.length : newline;
        due = end > at && !readLine(block.read(at, end), block);
        if (due) break;
        endLine();
        at = end + 1;
        due = messages.length >= source.pageSize;
      }
      return at;
    },
    endPass() {
      if (!recovered) recover();
      if (!recovered) restart();
      for (const key of doubts) doubted.add(key);
      const over = !again && doubts.length === 0;
      if (over && !idsOnly && (passes > 1 || start.lines > 0)) damaged.push(...seen.takeAbsent());
      return over || idsOnly;
    },
    takePage() {
      const page = { ...done, sketch: String(seen.sketch), restarted, messages, damaged, duplicates };
      messages = [];
      damaged = [];
      duplicates = [];
      taken = { ...done };
      due = false;
      seen.commit();
      return page;
    },
    rollback() {
      seen.rollback();
      messages = [];
      damaged = [];
      duplicates = [];
      done = { ...taken };
    },
    get due() {
      return due;
    },
    get again() {
      return again;
    },
    get idsComplete() {
      return idsOnly && recovered && start.lines > 0;
    },
    get seen() {
      return seen;
    },
    get lines() {
      return done.lines;
    },
  };
}

function hasId(record: ArchiveRecord): boolean {
  const id: unknown = record.msg_id;
  return typeof id === "string" || Number.isSafeInteger(id);
}

const BRACE = 123;

function parseRecord<Record>(line: string, large: boolean): Record | undefined {
  // An error is expensive: a file may consist of lines that are blank.
  if (line.charCodeAt(0) !== BRACE && !line.trimStart().startsWith("{")) return undefined;
  try {
    return (large ? parseJson(line) : JSON.parse(line)) as Record;
  } catch {
    return undefined;
  }
}
