import type { ArchiveRecord } from "./archive-source.ts";
import { digestOf } from "./digest.ts";
import type { HourState } from "./hour-state.ts";
import { keyOf } from "./odd-lines.ts";
import { createSeenRecords } from "./seen-records.ts";
import { parseSketch } from "./sketch.ts";

/** Where the records that were handed out before may end, finds out which ones they are. */
export function recover<Record extends ArchiveRecord>(state: HourState<Record>): void {
  const target = parseSketch(state.start.sketch);
  const differences = target && state.seen.sketch.differences(target);
  if (!differences) return;
  state.seen.settle(target);
  state.recovered = true;
  // Before here there are records that were not handed out.
  state.pass.again = differences.length > 0;
  reach(state, state.pass.lines, state.pass.last);
}

/** Whether the records that were handed out before may end at this line. */
export function mayEndHere<Record extends ArchiveRecord>({ pass, start }: HourState<Record>): boolean {
  const { lines, last } = pass;
  if (lines <= start.lines) return lines === start.lines;
  return last !== null && start.last !== null && keyOf(digestOf(last)) === keyOf(digestOf(start.last));
}

/** For a file that differs too much: hands out all of it, and says so, rather than lose a record. */
export function restart<Record extends ArchiveRecord>(state: HourState<Record>): void {
  state.seen = createSeenRecords();
  state.recovered = true;
  state.restarted = true;
  state.pass.again = true;
  reach(state, 0, null);
}

function reach<Record extends ArchiveRecord>(
  state: HourState<Record>,
  lines: number,
  last: string | null,
): void {
  state.done = { lines, last };
  state.taken = { lines, last };
}
