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
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comparePositions(timeline.position(middle), position) < 0) low = middle + 1;
    else high = middle;
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

  skipMessages(readers, skip);

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

function skipMessages(readers: readonly Reader[], count: number): void {
  let left = count;
  for (let reader = pickEarliest(readers); reader && left > 0; reader = pickEarliest(readers)) {
    // With one reader left there is nothing to compare, so that a million messages can be skipped at once.
    const isLast = readers.every((other) => other === reader || other.next >= other.end);
    const step = isLast ? Math.min(left, reader.end - reader.next) : 1;
    reader.next += step;
    left -= step;
  }
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
