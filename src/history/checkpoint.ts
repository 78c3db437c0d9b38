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

/** `checkOrigin`, and a check of the progress that all histories by time windows have. */
export function checkCheckpoint(
  checkpoint: unknown,
  api: string,
): asserts checkpoint is { seen: [string, number][]; position: number } {
  checkOrigin(checkpoint, api);
  if (!Number.isSafeInteger(checkpoint.position))
    throw new TypeError("resume.position: expected whole seconds");
  if (!Array.isArray(checkpoint.seen) || !checkpoint.seen.every(isSeenEntry))
    throw new TypeError("resume.seen: expected a list of pairs, each an id and whole seconds");
}

function isSeenEntry(entry: unknown): boolean {
  return Array.isArray(entry) && typeof entry[0] === "string" && Number.isSafeInteger(entry[1]);
}
