import { type ArchiveRecord, type ArchiveSource, HOUR, type HourProgress, readHour } from "./archive-hour.ts";

/** How far an archive has been read. Hours are named by their first moment, in milliseconds since the Unix epoch. */
export interface ArchiveProgress extends HourProgress {
  /** The hour that is being read; `null` between two hours. */
  readonly hour: number | null;
  /** The hour after those that have been asked for in order. */
  readonly next: number;
  /** Ids from around the end of the hour before. */
  readonly edge: readonly string[];
  /** Hours without a file that may come yet. */
  readonly missing: readonly number[];
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
  const late = [...start.missing];
  const missing = new Set(late);
  let { hour, next, edge } = start;
  let begun: HourProgress = start;
  for (;;) {
    hour ??= late.shift() ?? null;
    if (hour === null) {
      if (next > end || next + HOUR > now()) return;
      hour = next;
      next += HOUR;
    }
    missing.delete(hour);
    // The edge is that of the hours in order; a late one is not next to it.
    const inOrder = hour === next - HOUR;
    let newEdge: readonly string[] | undefined;
    for await (const page of readHour(source, hour, begun, inOrder ? edge : [], signal)) {
      const { messages, lines, last } = page;
      newEdge = page.edge;
      if (messages.length === 0) continue;
      const where = newEdge
        ? { hour: null, ...NOTHING_READ, edge: inOrder ? newEdge : edge }
        : { hour, lines, last, edge };
      yield { messages, progress: { ...where, next, missing: [...missing] } };
    }
    if (!newEdge && now() < hour + HOUR + delay) missing.add(hour);
    if (inOrder) edge = newEdge ?? [];
    hour = null;
    begun = NOTHING_READ;
  }
}

const NOTHING_READ: HourProgress = { lines: 0, last: null };
