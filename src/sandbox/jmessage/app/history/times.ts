import { type RandomAt, toFraction } from "../../../random.ts";

const SECOND = 1000;
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
const BEIJING_OFFSET = 8 * HOUR;

/** What random numbers are used for here. */
const PURPOSE = { hourWeight: 0, burst: 1, burstSecond: 2, jitter: 3 } as const;

/**
 * Spreads messages over the time from `from` (included) to `to` (excluded), in milliseconds, ascending. There are more
 * during the day than at night, in some hours half of them are in one second, and every fourth week is empty.
 */
export function spreadTimes(count: number, from: number, to: number, randomAt: RandomAt): Float64Array {
  const times = new Float64Array(count);
  const ends = allocate(count, from, to, randomAt);
  let index = 0;
  for (const [slot, end] of ends.entries()) {
    const start = from + slot * HOUR;
    fillHour(times.subarray(index, end), start, Math.min(HOUR, to - start), slot, randomAt);
    index = end;
  }
  return times;
}

/** The number of messages up to the end of each hour. */
function allocate(count: number, from: number, to: number, randomAt: RandomAt): Uint32Array {
  const sums = new Float64Array(Math.ceil((to - from) / HOUR));
  let total = 0;
  for (let slot = 0; slot < sums.length; slot++) {
    total += weigh(slot, from, to, randomAt);
    sums[slot] = total;
  }
  return Uint32Array.from(sums, (sum) => Math.round((sum / total) * count));
}

function weigh(slot: number, from: number, to: number, randomAt: RandomAt): number {
  const start = slot * HOUR;
  if (Math.floor(start / WEEK) % 4 === 2) return 0;
  const hourOfDay = Math.floor((from + start + BEIJING_OFFSET) / HOUR) % 24;
  const rhythm = hourOfDay >= 8 && hourOfDay < 23 ? 1 : 0.1;
  // The last hour may be incomplete.
  const share = Math.min(1, (to - from - start) / HOUR);
  return share * rhythm * (0.5 + toFraction(randomAt(slot, PURPOSE.hourWeight)));
}

function fillHour(
  times: Float64Array,
  start: number,
  length: number,
  slot: number,
  randomAt: RandomAt,
): void {
  const hasBurst = length >= 3 * SECOND && randomAt(slot, PURPOSE.burst) % 8 === 0;
  const burst = hasBurst ? chooseSecond(start, length, randomAt(slot, PURPOSE.burstSecond)) : undefined;
  for (let index = 0; index < times.length; index++) {
    // One message in each of `times.length` equal parts of the hour, so that they are sorted.
    const jitter = toFraction(randomAt(start / SECOND + index, PURPOSE.jitter));
    const share = (index + jitter) / times.length;
    times[index] = Math.floor(start + (burst === undefined ? share * length : bend(share, length, burst)));
  }
}

/** The beginning of a whole second within the hour, in milliseconds after its start. */
function chooseSecond(start: number, length: number, random: number): number {
  const chosen = start + toFraction(random) * (length - 2 * SECOND);
  return Math.ceil(chosen / SECOND) * SECOND - start;
}

/** Moves the middle half into the second that begins at `burst`. */
function bend(share: number, length: number, burst: number): number {
  if (share < 0.25) return (share / 0.25) * burst;
  if (share < 0.75) return burst + ((share - 0.25) / 0.5) * SECOND;
  return burst + SECOND + ((share - 0.75) / 0.25) * (length - burst - SECOND);
}
