import type { Progress } from "./windows/progress.ts";
import { isWindowBegin } from "./windows/time-windows.ts";

/**
 * Checks that a value is a checkpoint of this API: it may come from a file or a database.
 * @throws TypeError naming the field that is wrong
 */
export function checkOrigin(value: unknown, api: string): asserts value is Record<string, unknown> {
  const checkpoint = value as Record<string, unknown> | null;
  if (typeof checkpoint !== "object" || checkpoint === null)
    throw new TypeError("resume: expected a checkpoint");
  if (checkpoint.api !== api)
    throw new TypeError(`resume.api: expected ${api}, got ${JSON.stringify(checkpoint.api)}`);
  if (checkpoint.version !== 1)
    throw new TypeError(`resume.version: expected 1, got ${JSON.stringify(checkpoint.version)}`);
}

/**
 * Checks one field of a checkpoint.
 * @throws TypeError naming the field
 */
export function checkField(field: string, fits: boolean, expected: string): void {
  if (!fits) throw new TypeError(`resume.${field}: expected ${expected}`);
}

/** The last second whose year has four digits in every time zone. */
const LATEST = Date.UTC(9999, 11, 31) / 1000;

/** `checkOrigin`, and a check of the range and the progress that all histories by time windows have. */
export function checkProgress(
  checkpoint: unknown,
  api: string,
  maxSpan: number,
): asserts checkpoint is Progress & { begin: number; end: number } {
  checkOrigin(checkpoint, api);
  const { begin, end, window, position, count, latest, seen } = checkpoint;
  for (const [field, time] of Object.entries({ begin, end, window, position }))
    checkField(field, isSecond(time), "whole seconds");
  const [first, last, entered, reached] = [begin, end, window, position] as [number, number, number, number];
  checkField("end", last >= first, "a time not before begin");
  const isWindow = isWindowBegin({ begin: first, end: last + 1 }, maxSpan, entered);
  checkField("window", isWindow, "the beginning of a window of the range");
  const isInWindow = reached >= entered && reached <= Math.min(last + 1, entered + maxSpan - 1);
  checkField("position", isInWindow, "a time in the window");
  checkField("count", Number.isSafeInteger(count) && (count as number) >= 0, "a number of messages");
  checkField("latest", areTimes(latest), "a list of whole seconds");
  checkField(
    "seen",
    Array.isArray(seen) && seen.every(isSeenEntry),
    "a list of entries, each an id and whole seconds",
  );
}

function isSecond(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= LATEST;
}

function areTimes(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every((time) => time === null || Number.isSafeInteger(time));
}

function isSeenEntry(entry: unknown): boolean {
  return Array.isArray(entry) && typeof entry[0] === "string" && entry.length > 1 && areTimes(entry.slice(1));
}
