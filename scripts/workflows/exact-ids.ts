import { replaceLargeIntegers } from "../../src/openapi/exact-json.ts";
import type { RunningServer } from "../../src/sandbox/frame/server.ts";
import { readDocumentText } from "./documents.ts";
import { startRelay } from "./relay.ts";

/** Whether an API has ids beyond 2^53, which its examples show: `redocly respect` would round them. */
export function hasLargeIds(api: string): boolean {
  const text = readDocumentText(api);
  return replaceLargeIntegers(text, () => "0") !== text;
}

/**
 * Starts a relay in front of an API that keeps large ids exact for a program that reads numbers as doubles: in
 * responses it replaces each integer beyond 2^53 by a small number, and in requests the number by the integer.
 */
export function startExactIds(upstream: string): Promise<RunningServer> {
  const { restore, replace } = createStandIns();
  return startRelay(upstream, { request: restore, response: replace });
}

/** Small numbers for large ones, and back. */
export interface StandIns {
  /** JSON with a small number for each integer beyond 2^53; strings in it stay as they are. */
  replace(json: string): string;
  /** A string in which the small numbers are replaced by the large integers that they stand for. */
  restore(text: string): string;
}

/** Below 2^53, and far from the ids of users and groups. */
const FIRST = 9_007_199_000_000_000;
const STAND_IN = /(?<!\d)9007199\d{9}(?!\d)/g;

export function createStandIns(): StandIns {
  const standIns = new Map<string, string>();
  const integers = new Map<string, string>();

  function standFor(integer: string): string {
    const standIn = standIns.get(integer) ?? String(FIRST + standIns.size);
    standIns.set(integer, standIn);
    integers.set(standIn, integer);
    return standIn;
  }

  return {
    replace: (json) => replaceLargeIntegers(json, standFor),
    restore: (text) => text.replace(STAND_IN, (standIn) => integers.get(standIn) ?? standIn),
  };
}
