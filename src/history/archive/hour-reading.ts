import type { ArchiveRecord, ArchiveSource } from "./archive-source.ts";
import type { HourProgress } from "./hour-progress.ts";
import {
  createHourState,
  createPass,
  emptyPage,
  type HourState,
  type PageContent,
  type ReadingOptions,
} from "./hour-state.ts";
import type { LineBlock } from "./line-blocks.ts";
import { readLine } from "./read-line.ts";
import { mayEndHere, recover, restart } from "./recover.ts";
import { createSeenRecords, type SeenRecords } from "./seen-records.ts";

/** A page of an hour; it may be empty. The last one has `ends`. */
export interface HourPage<Record> extends Readonly<PageContent<Record>> {
  /** How far the hour has been read. To be called before reading continues. */
  progress(): HourProgress;
  readonly restarted: boolean;
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
  /** Whether the next page has messages. */
  readonly filled: boolean;
  /** Whether the rest of this pass is of no use. */
  readonly again: boolean;
  /** Whether the records that were handed out are known, and nothing else is needed. */
  readonly idsComplete: boolean;
  readonly seen: SeenRecords;
  readonly lines: number;
}

export function createHourReading<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  hour: number,
  options: ReadingOptions,
): HourReading<Record> {
  const state = createHourState(source, hour, options);
  let due = false;
  return {
    beginPass: () => beginPass(state),
    read(block, begin) {
      const { messages } = state.page;
      let at = begin;
      for (due = false; at < block.length && !due && !state.pass.again && !isIdsComplete(state); ) {
        const newline = block.endOf(at);
        const end = newline === -1 ? block.length : newline;
        due = end > at && !readLine(state, block, at, end);
        if (due) break;
        endLine(state);
        at = end + 1;
        due = messages.length >= source.pageSize;
      }
      return at;
    },
    endPass: () => endPass(state),
    takePage: () => takePage(state),
    rollback() {
      state.seen.rollback();
      state.page = emptyPage();
      state.done = { ...state.taken };
    },
    get due() {
      return due;
    },
    get filled() {
      return state.page.messages.length > 0;
    },
    get again() {
      return state.pass.again;
    },
    get idsComplete() {
      return isIdsComplete(state);
    },
    get seen() {
      return state.seen;
    },
    get lines() {
      return state.done.lines;
    },
  };
}

/** What follows in the file was not handed out. */
function isIdsComplete<Record extends ArchiveRecord>({
  idsOnly,
  recovered,
  start,
}: HourState<Record>): boolean {
  return idsOnly && recovered && start.lines > 0;
}

function beginPass<Record extends ArchiveRecord>(state: HourState<Record>): void {
  if (!state.recovered || state.idsOnly) state.seen = createSeenRecords();
  state.seen.beginPass();
  state.passes++;
  state.pass = createPass();
}

function endLine<Record extends ArchiveRecord>(state: HourState<Record>): void {
  const { pass, source, hour } = state;
  pass.lines++;
  if (pass.lines > source.limits.fileLines) throw source.exceeded(hour, "fileLines");
  if (!state.recovered) {
    if (mayEndHere(state)) recover(state);
  } else if (pass.doubts.length === 0 && pass.lines > state.done.lines) {
    state.done.lines = pass.lines;
    state.done.last = pass.last;
  }
}

function endPass<Record extends ArchiveRecord>(state: HourState<Record>): boolean {
  const { pass, page, doubted, start } = state;
  if (!state.recovered) recover(state);
  if (!state.recovered) restart(state);
  for (const key of pass.doubts) doubted.add(key);
  if (state.idsOnly) return true;
  const over = !pass.again && pass.doubts.length === 0;
  if (over && (state.passes > 1 || start.lines > 0)) page.damaged.push(...state.seen.takeAbsent());
  return over;
}

function takePage<Record extends ArchiveRecord>(state: HourState<Record>): HourPage<Record> {
  const { done, seen, restarted } = state;
  const { messages, damaged, duplicates } = state.page;
  state.page = emptyPage();
  state.taken = { ...done };
  seen.commit();
  const progress = () => ({ ...done, sketch: String(seen.sketch), restarted });
  // Not `...page`: V8 keeps something in the old generation for each object created in that way, millions in a file.
  return { messages, damaged, duplicates, restarted, progress };
}
