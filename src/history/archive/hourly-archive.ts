import { handedOut, readHour, readIds } from "./archive-hour.ts";
import type { ArchiveRecord, ArchiveSource } from "./archive-source.ts";
import { HOUR, type HourProgress, NOTHING_READ } from "./hour-progress.ts";
import type { HourPage } from "./hour-reading.ts";
import type { IsElsewhere } from "./hour-state.ts";
import { createMissingHours, type MissingHour, type ReadHour } from "./missing-hours.ts";

/** How far an archive has been read. An hour is given as its beginning, in milliseconds since the Unix epoch. */
export interface ArchiveProgress extends HourProgress {
  /** The hour that is being read; `null` between two hours. */
  readonly hour: number | null;
  /** The next hour in order that has not been requested yet. */
  readonly next: number;
  /** The hour before `next`, or before `hour` if that is the one before `next`; `null` if it had no file. */
  readonly previous: ReadHour | null;
  /** Hours whose files do not exist yet but may still appear. */
  readonly missing: readonly MissingHour[];
}

export interface ArchiveRange {
  /** First and last millisecond. */
  readonly begin: number;
  readonly end: number;
  /** How long after its hour a file may appear, in milliseconds. */
  readonly delay: number;
  readonly signal: AbortSignal | undefined;
}

/** Some records of an hour. */
export interface ArchivePage<Record> extends Pick<HourPage<Record>, "messages" | "damaged" | "duplicates"> {
  /** How far the archive has been read. To be called before the next page is requested. */
  progress(): ArchiveProgress;
}

/**
 * Reads the hours from the progress made so far until `end`, in order, as far as they are over. An hour without a file
 * that ended at most `delay` milliseconds ago is remembered in the progress and requested again on resuming: its file
 * may be late.
 */
export async function* readArchive<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  start: ArchiveProgress,
  { begin, end, delay, signal }: ArchiveRange,
): AsyncGenerator<ArchivePage<Record>, void, undefined> {
  const { now } = source.clock;
  const late = start.missing.map(({ hour }) => hour).filter((hour) => hour !== start.hour);
  const missing = createMissingHours(start.missing);
  let { hour, next, previous } = start;
  let progress: HourProgress = start;
  const seenIn = createNeighbors(source, signal);
  /** Hours that have been read can be read again, for their ids. */
  const isRead = (other: number) => other > begin - HOUR && other < next && !missing.has(other);
  for (;;) {
    hour ??= late.shift() ?? null;
    if (hour === null) {
      if (next > end || next + HOUR > now()) return;
      hour = next;
      next += HOUR;
    }
    const current = hour;
    const findElsewhere = async () => {
      const neighbors: IsElsewhere[] = [];
      for (const other of [current - HOUR, current + HOUR])
        if (isRead(other))
          neighbors.push(await seenIn.get(other, missing.neighborOf(current, other) ?? previous));
      return isIn(neighbors);
    };
    let read = false;
    for await (const page of readHour(source, hour, progress, findElsewhere, signal)) {
      const { messages, damaged, duplicates, ends } = page;
      if (ends) {
        read = true;
        seenIn.set(hour, handedOut(page));
        const asRead = { hour, ...page.progress() };
        missing.setRead(asRead);
        if (hour === next - HOUR) previous = asRead;
      }
      if (messages.length === 0 && damaged.length === 0) continue;
      const where = () => (ends ? { hour: null, ...NOTHING_READ } : { hour: current, ...page.progress() });
      yield {
        messages,
        damaged,
        duplicates,
        progress: () => ({ ...where(), previous, next, missing: missing.list() }),
      };
    }
    if (!read) {
      if (now() < hour + HOUR + delay) missing.add(hour, previous);
      else missing.delete(hour);
      seenIn.set(hour, () => false);
      if (hour === next - HOUR) previous = null;
    }
    hour = null;
    progress = NOTHING_READ;
  }
}

function isIn(neighbors: readonly IsElsewhere[]): IsElsewhere {
  const [first, second] = neighbors;
  if (!first || !second) return first ?? (() => false);
  return (digest) => {
    const answers = [first(digest), second(digest)];
    return answers.includes(true) || (answers.includes(undefined) ? undefined : false);
  };
}

/** The records of the hour that was read last; those of others are read again. */
function createNeighbors<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  signal: AbortSignal | undefined,
) {
  let hour: number | undefined;
  let isIn: IsElsewhere = () => false;
  const set = (newHour: number, newIsIn: IsElsewhere) => {
    hour = newHour;
    isIn = newIsIn;
  };
  return {
    set,
    async get(other: number, previous: ReadHour | null): Promise<IsElsewhere> {
      const known = previous?.hour === other ? previous : undefined;
      if (other !== hour) set(other, await readIds(source, other, known, signal));
      return isIn;
    },
  };
}
