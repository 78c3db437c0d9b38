import type { NormalizedMessage } from "../../src/messages/index.ts";
import { normalize } from "../../src/messages/index.ts";
import type { HistoryToRead } from "./history-to-read.ts";
import type { Progress } from "./progress.ts";

/** The result of reading a history. */
export interface Reading {
  count: number;
  /** Messages of each kind, under the names that all vendors share. */
  byKind: Map<string, number>;
  seconds: number;
  /** The first text message with words in it. */
  sample: NormalizedMessage | undefined;
  /** When the earliest and the latest of them were sent. */
  earliest: Date | undefined;
  latest: Date | undefined;
}

/** Reads all messages of a history, page by page. */
export async function readHistory(history: HistoryToRead, progress: Progress): Promise<Reading> {
  const reading: Reading = {
    count: 0,
    byKind: new Map(),
    seconds: 0,
    sample: undefined,
    earliest: undefined,
    latest: undefined,
  };
  const begin = performance.now();
  try {
    for await (const { messages } of history.pages()) {
      for (const message of messages) take(reading, normalize(message));
      progress.update(reading.count);
    }
  } finally {
    progress.end();
  }
  reading.seconds = (performance.now() - begin) / 1000;
  return reading;
}

function take(reading: Reading, message: NormalizedMessage): void {
  const { kind, sentAt } = message;
  reading.count++;
  reading.byKind.set(kind, (reading.byKind.get(kind) ?? 0) + 1);
  if (kind === "text") reading.sample ??= message;
  if (!reading.earliest || sentAt < reading.earliest) reading.earliest = sentAt;
  if (!reading.latest || sentAt > reading.latest) reading.latest = sentAt;
}
