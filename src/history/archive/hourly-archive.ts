import { type ArchiveRecord, type ArchiveSource, HOUR, type HourProgress, readHour } from "./archive-hour.ts";
import type { HourEnds } from "./recent-ids.ts";

/** How far an archive has been read. Hours are named by their first moment, in milliseconds since the Unix epoch. */
export interface ArchiveProgress extends HourProgress {
  /** The hour that is being read; `null` between two hours. */
  readonly hour: number | null;
  /** The hour after those that have been asked for in order. */
  readonly next: number;
  /** Ids from around the end of the hour before `next`, or before `hour` where that is the one before `next`. */
  readonly edge: readonly string[];
  /** Hours without a file that may come yet. */
  readonly missing: readonly MissingHour[];
}

/** An hour that had no file when it was asked for. */
export interface MissingHour {
  /** Its first moment, in milliseconds since the Unix epoch. */
  readonly hour: number;
  /** Ids from the files of the hours beside it, which its own file may repeat. */
  readonly known: readonly string[];
}

/**
 * Reads the hours from where reading stands until `end`, in order, as far as they are over. An hour without a file that
 * is no older than `delay` is kept in mind, and asked for again by whoever resumes: its file may be late.
 */
export async function* readArchive<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  start: ArchiveProgress,
  { end, delay, signal }: { end: number; delay: number; signal: AbortSignal | undefined },
): AsyncGenerator<{ messages: Record[]; progress: ArchiveProgress }, void, undefined> {
  const { now } = source.clock;
  const late = start.missing.map(({ hour }) => hour).filter((hour) => hour !== start.hour);
  const missing = new Map(start.missing.map(({ hour, known }) => [hour, known]));
  const tellNeighbour = (hour: number, ids: readonly string[]) => {
    const known = missing.get(hour);
    if (known) missing.set(hour, [...known, ...ids]);
  };
  let { hour, next, edge } = start;
  let begun: HourProgress = start;
  for (;;) {
    hour ??= late.shift() ?? null;
    if (hour === null) {
      if (next > end || next + HOUR > now()) return;
      hour = next;
      next += HOUR;
    }
    // The edge is that of the hours in order; a late one is not next to it.
    const inOrder = hour === next - HOUR;
    const known = missing.get(hour) ?? edge;
    let ends: HourEnds | undefined;
    for await (const page of readHour(source, hour, begun, known, signal)) {
      const { messages, lines, last } = page;
      ends = page.ends;
      if (ends) {
        missing.delete(hour);
        tellNeighbour(hour - HOUR, ends.head);
        tellNeighbour(hour + HOUR, ends.tail);
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
    begun = NOTHING_READ;
  }
}

function listOf(missing: ReadonlyMap<number, readonly string[]>): MissingHour[] {
  return Array.from(missing, ([hour, known]) => ({ hour, known }));
}

const NOTHING_READ: HourProgress = { lines: 0, last: null };
