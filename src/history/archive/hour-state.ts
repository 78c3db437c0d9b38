import type { ArchiveRecord, ArchiveSource } from "./archive-source.ts";
import type { Digest } from "./digest.ts";
import type { HourProgress } from "./hour-progress.ts";
import { createOddLines, type OddLines } from "./odd-lines.ts";
import { createSeenRecords, type SeenRecords } from "./seen-records.ts";

/** Whether a record has been handed out in an adjacent hour; `undefined` if that is not known. */
export type IsElsewhere = (digest: Digest) => boolean | undefined;

export interface ReadingOptions {
  readonly start: HourProgress;
  /** Only remembers which records there are. */
  readonly idsOnly: boolean;
  readonly isElsewhere: IsElsewhere;
}

/** A place in the files of an hour: the number of lines before it, and the id of the last record among them. */
export interface Place {
  lines: number;
  last: string | null;
}

/** What the next page has. */
export interface PageContent<Record> {
  readonly messages: Record[];
  /** Ids that were handed out and are not in the file, or are in another line of it than the one handed out. */
  readonly damaged: string[];
  /** Ids of these messages that may have been handed out before. */
  readonly duplicates: string[];
}

/** What is known in one pass over the files. */
interface Pass {
  readonly odd: OddLines;
  /** Lines that could not be read, and not in a pass before either. */
  readonly doubts: number[];
  lines: number;
  last: string | null;
  /** Whether the rest of the pass is of no use. */
  again: boolean;
}

/** The state of the reading of an hour, over all passes. */
export interface HourState<Record extends ArchiveRecord> extends ReadingOptions {
  readonly source: ArchiveSource<Record>;
  readonly hour: number;
  seen: SeenRecords;
  /** Whether it is known which records were handed out before. */
  recovered: boolean;
  restarted: boolean;
  /** How far the files have been read in any pass, and how far that was when the last page was taken. */
  done: Place;
  taken: Readonly<Place>;
  passes: number;
  page: PageContent<Record>;
  /** Lines that could not be read in a pass that reached the end; they are bad if they are the same again. */
  readonly doubted: Set<number>;
  pass: Pass;
}

export function createHourState<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  hour: number,
  options: ReadingOptions,
): HourState<Record> {
  const { lines, last, restarted } = options.start;
  return {
    ...options,
    source,
    hour,
    seen: createSeenRecords(),
    recovered: lines === 0,
    restarted,
    done: { lines, last },
    taken: { lines, last },
    passes: 0,
    page: emptyPage(),
    doubted: new Set(),
    pass: createPass(),
  };
}

export function createPass(): Pass {
  return { odd: createOddLines(), doubts: [], lines: 0, last: null, again: false };
}

export function emptyPage<Record>(): PageContent<Record> {
  return { messages: [], damaged: [], duplicates: [] };
}
