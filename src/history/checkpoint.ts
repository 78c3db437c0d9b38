/**
 * Checks that data which claims to be a checkpoint is one of this API: it has been through a file or a database.
 * @throws TypeError that names the field which does not fit
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

/** `checkOrigin`, and the progress that all histories by time windows have. */
export function checkCheckpoint(
  checkpoint: unknown,
  api: string,
): asserts checkpoint is { seen: [string, number][]; position: number } {
  checkOrigin(checkpoint, api);
  if (!Number.isSafeInteger(checkpoint.position))
    throw new TypeError("resume.position: expected whole seconds");
  if (!Array.isArray(checkpoint.seen) || !checkpoint.seen.every(isSeenEntry))
    throw new TypeError("resume.seen: expected pairs of id and seconds");
}

function isSeenEntry(entry: unknown): boolean {
  return Array.isArray(entry) && typeof entry[0] === "string" && Number.isSafeInteger(entry[1]);
}
