import type { ResponseHeaders } from "../request/response-head.ts";
import { parseHttpDate } from "./http-date.ts";
import { firstNumber, plainNumber } from "./quota-headers.ts";

/** How long the server asks to wait before the next attempt, in milliseconds; `undefined` if it does not say. */
export function requestedDelay(
  headers: ResponseHeaders,
  now: number,
  resetHeaders: readonly string[],
): number | undefined {
  const delay = retryAfter(headers.get("retry-after"), now);
  // A date that has passed is ignored.
  if (delay !== undefined && delay >= 0) return delay;
  const reset = firstNumber(headers, resetHeaders);
  return reset === undefined ? undefined : reset * 1000;
}

function retryAfter(text: string | null, now: number): number | undefined {
  const seconds = plainNumber(text);
  if (seconds !== undefined) return seconds * 1000;
  const date = text === null ? undefined : parseHttpDate(text, now);
  return date === undefined ? undefined : date - now;
}

/** Exponential backoff with a cap; up to a quarter is subtracted at random, so that clients do not retry in step. */
export function backoff(attempt: number, base: number, cap: number, random = Math.random()): number {
  return Math.min(cap, base * 2 ** (attempt - 1)) * (1 - random / 4);
}
