/**
 * Remembers which webhooks have been handled. Yours may keep them in a database or in Redis, so that several processes
 * share it. If it throws, the response is status 500.
 */
export interface SeenStore {
  /** Whether the id was remembered. */
  seen(id: string): boolean | Promise<boolean>;
  /** Called after your function has succeeded. */
  remember(id: string): void | Promise<void>;
}

/**
 * A store in memory, which forgets the oldest ids.
 * @param max how many ids it remembers; 10,000 by default
 * @throws RangeError if `max` is not a positive integer
 */
export function createSeenStore(max = 10_000): SeenStore {
  if (!Number.isSafeInteger(max) || max < 1)
    throw new RangeError(`max: expected a positive integer, got ${max}`);
  const ids = new Set<string>();
  return {
    seen: (id) => ids.has(id),
    remember(id) {
      ids.add(id);
      for (const oldest of ids) {
        if (ids.size <= max) return;
        ids.delete(oldest);
      }
    },
  };
}
