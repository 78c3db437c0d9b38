import type { SandboxMessage } from "./message.ts";
import { comparePositions, nextPosition, type Position, positionBefore } from "./position.ts";

/** Messages in ascending order, accessed by index, so that a million of them need not exist as objects. */
export interface Timeline {
  readonly length: number;
  position(index: number): Position;
  message(index: number): SandboxMessage;
}

/** A time range in whole seconds, both ends included. */
export interface Span {
  begin: number;
  end: number;
}

/** What was found in a span. */
export interface Found {
  messages: SandboxMessage[];
  /** The position of the last of them; absent if there is none. */
  last?: Position;
  /** The number of messages in the whole span. */
  total: number;
  /** Whether more follow within the span. */
  more: boolean;
}

/** Index of the first message at or after a position. */
export function findIndex(timeline: Timeline, position: Position): number {
  return findFirst(0, timeline.length, (index) => comparePositions(timeline.position(index), position) >= 0);
}

/** The first index from `begin` on for which `fits` is true, as it is for all after it; otherwise `end`. */
function findFirst(begin: number, end: number, fits: (index: number) => boolean): number {
  let low = begin;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (fits(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The indexes of the messages of a span; `end` is excluded. */
export function findRange(timeline: Timeline, { begin, end }: Span): { first: number; end: number } {
  const first = findIndex(timeline, positionBefore(begin));
  return { first, end: Math.max(first, findIndex(timeline, positionBefore(end + 1))) };
}

/**
 * Reads up to `limit` messages of a span from several timelines in order, beginning after a position and skipping
 * `skip` more.
 */
export function readSpan(
  timelines: readonly Timeline[],
  span: Span,
  limit: number,
  after?: Position,
  skip = 0,
): Found {
  // Messages may have expired since the previous page, so the beginning of the span counts too.
  const start = after ? nextPosition(after) : positionBefore(span.begin);
  const readers = timelines.map((timeline) => ({
    timeline,
    ...findRange(timeline, span),
    next: findIndex(timeline, start),
  }));
  for (const reader of readers) reader.next = Math.max(reader.first, reader.next);
  const total = sum(readers.map((reader) => reader.end - reader.first));

  if (skip > 0) skipMessages(readers, skip);

  const messages: SandboxMessage[] = [];
  let last: { timeline: Timeline; index: number } | undefined;
  for (
    let reader = pickEarliest(readers);
    reader && messages.length < limit;
    reader = pickEarliest(readers)
  ) {
    last = { timeline: reader.timeline, index: reader.next++ };
    messages.push(last.timeline.message(last.index));
  }
  const more = readers.some((reader) => reader.next < reader.end);
  return { messages, total, more, ...(last && { last: last.timeline.position(last.index) }) };
}

interface Reader {
  timeline: Timeline;
  next: number;
  end: number;
}

/**
 * Moves the readers behind the first `count` messages of all of them together. Where that is in each of them is found by
 * bisection: passing over the messages themselves would make every page cost more than the one before it.
 */
function skipMessages(readers: readonly Reader[], count: number): void {
  const countBefore = (position: Position) =>
    sum(readers.map(({ timeline, next, end }) => clamp(findIndex(timeline, position), next, end) - next));
  const places = readers.map(({ timeline, next, end }) =>
    findFirst(next, end, (index) => countBefore(timeline.position(index)) >= count),
  );
  for (const [number, reader] of readers.entries()) reader.next = places[number] ?? reader.end;
}

function pickEarliest<R extends Reader>(readers: readonly R[]): R | undefined {
  const open = readers.filter((reader) => reader.next < reader.end);
  // Usually only one is left, which need not be compared.
  if (open.length < 2) return open[0];
  const at = ({ timeline, next }: R) => timeline.position(next);
  return open.reduce((first, reader) => (comparePositions(at(reader), at(first)) < 0 ? reader : first));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
