import { type ArchiveRecord, type ArchiveSource, HOUR, type HourProgress, readHour } from "./archive-hour.ts";
import type { HourEnds } from "./recent-ids.ts";

/** How far an archive has been read. An hour is given as its beginning, in milliseconds since the Unix epoch. */
export interface ArchiveProgress extends HourProgress {
  /** The hour that is being read; `null` between two hours. */
  readonly hour: number | null;
  /** The next hour in order that has not been requested yet. */
  readonly next: number;
  /**
   * Ids from around the end of the hour before `next`; of the one before `hour`, if `hour` is the one before `next`.
   */
  readonly edge: readonly string[];
  /** Hours whose files do not exist yet but may still appear. */
  readonly missing: readonly MissingHour[];
}

/** An hour that had no file when it was requested. */
export interface MissingHour {
  /** Its beginning, in milliseconds since the Unix epoch. */
  readonly hour: number;
  /** Ids from the files of the adjacent hours, which its own file may contain again. */
  readonly known: readonly string[];
}

/**
 * Reads the hours from the progress made so far until `end`, in order, as far as they are over. An hour without a file
 * that ended at most `delay` milliseconds ago is remembered in the progress and requested again on resuming: its file
 * may be late.
 */
export async function* readArchive<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  start: ArchiveProgress,
  { end, delay, signal }: { end: number; delay: number; signal: AbortSignal | undefined },
): AsyncGenerator<{ messages: Record[]; progress: ArchiveProgress }, void, undefined> {
  const { now } = source.clock;
  const late = start.missing.map(({ hour }) => hour).filter((hour) => hour !== start.hour);
  const missing = new Map(start.missing.map(({ hour, known }) => [hour, known]));
  const addKnown = (hour: number, ids: readonly string[]) => {
    const known = missing.get(hour);
    if (known) missing.set(hour, [...known, ...ids]);
  };
  let { hour, next, edge } = start;
  let hourProgress: HourProgress = start;
  for (;;) {
    hour ??= late.shift() ?? null;
    if (hour === null) {
      if (next > end || next + HOUR > now()) return;
      hour = next;
      next += HOUR;
    }
    // The edge belongs to the hours in order; a late hour is not adjacent to it.
    const inOrder = hour === next - HOUR;
    const known = missing.get(hour) ?? edge;
    let ends: HourEnds | undefined;
    for await (const page of readHour(source, hour, hourProgress, known, signal)) {
      const { messages, lines, last } = page;
      ends = page.ends;
      if (ends) {
        missing.delete(hour);
        addKnown(hour - HOUR, ends.head);
        addKnown(hour + HOUR, ends.tail);
        if (inOrder) edge = ends.tail;
      }
      if (messages.length === 0) continue;
      const where = ends ? { hour: null, ...NOTHING_READ } : { hour, lines, last };
      yield { messages, progress: { ...where, edge, next, missing: listOf(missing) } };
    }
    if (!ends) {
      if (now() < hour + HOUR + delay) missing.set(hour, known);
      else missing.delete(hour);
      if (inOrder) edge = [];
    }
    hour = null;
    hourProgress = NOTHING_READ;
  }
}

function listOf(missing: ReadonlyMap<number, readonly string[]>): MissingHour[] {
  return Array.from(missing, ([hour, known]) => ({ hour, known }));
}

const NOTHING_READ: HourProgress = { lines: 0, last: null };
