import { toBeijingTime } from "../../src/history/beijing-time.ts";
import type { Message, ReportApi } from "../../src/jmessage.ts";
import type { Progress } from "./progress.ts";

export interface Range {
  from: Date;
  to: Date;
  signal: AbortSignal;
}

/** What reading a history came to. */
export interface Reading {
  range: Range;
  count: number;
  /** Messages of each `msg_type` and of each `target_type`. */
  byType: Map<string, number>;
  byTarget: Map<string, number>;
  seconds: number;
  /** The first text message with words in it. */
  sample: Message | undefined;
  last: Message | undefined;
}

/** Reads all messages of a range, page by page. */
export async function readHistory(report: ReportApi, range: Range, progress: Progress): Promise<Reading> {
  const reading: Reading = {
    range,
    count: 0,
    byType: new Map(),
    byTarget: new Map(),
    seconds: 0,
    sample: undefined,
    last: undefined,
  };
  const begin = performance.now();
  try {
    for await (const { messages } of report.history(range).pages()) {
      for (const message of messages) take(reading, message);
      if (reading.last) progress.update(reading.count, toBeijingTime(reading.last.create_time));
    }
  } finally {
    progress.end();
  }
  reading.seconds = (performance.now() - begin) / 1000;
  return reading;
}

function take(reading: Reading, message: Message): void {
  reading.count++;
  increment(reading.byType, message.msg_type);
  increment(reading.byTarget, message.target_type);
  if (message.msg_type === "text") reading.sample ??= message;
  reading.last = message;
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
