/** How long the server asks to wait before the next attempt, in milliseconds; `undefined` if it does not say. */
export function requestedDelay(
  headers: Headers,
  now: number,
  resetHeaders: readonly string[],
): number | undefined {
  const retryAfter = headers.get("retry-after");
  if (retryAfter !== null) {
    const delay = seconds(retryAfter) ?? Date.parse(retryAfter) - now;
    // A date that is invalid, or in the past, is ignored.
    if (delay >= 0) return delay;
  }
  for (const name of resetHeaders) {
    const delay = seconds(headers.get(name));
    if (delay !== undefined) return delay;
  }
  return undefined;
}

function seconds(text: string | null): number | undefined {
  return text !== null && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) * 1000 : undefined;
}

/** Exponential backoff with a cap; up to a quarter is subtracted at random, so that clients do not retry in step. */
export function backoff(attempt: number, base: number, cap: number, random = Math.random()): number {
  return Math.min(cap, base * 2 ** (attempt - 1)) * (1 - random / 4);
}
