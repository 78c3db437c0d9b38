/** What the files of an archive may hold, and how slowly they may arrive: no file can fill memory or run on for ever. */
export interface ArchiveLimits {
  /** Bytes of a file, unpacked. Default 8 GiB. */
  fileBytes?: number;
  /** Lines of an hour: each takes 8 to 24 bytes of memory until the next hour has been read. Default 20,000,000. */
  fileLines?: number;
  /** Bytes of a line. A longer one is passed to `onBadLine`, and is never held in memory. Default 16 MiB. */
  lineBytes?: number;
  /** How many times a file may be packed with gzip. Default 4. */
  gzipDepth?: number;
  /** Members of a gzip file: parts that were packed one by one and joined. Default 10,000. */
  gzipMembers?: number;
  /**
   * Bytes of a file that have to arrive in a second, on average of each minute that is spent waiting for them. Default
   * 1,000. Does not apply with `timeout: 0`.
   */
  bytesPerSecond?: number;
}

/** A limit of what a file may hold. */
export type SizeLimit = Exclude<keyof ArchiveLimits, "bytesPerSecond">;

export const DEFAULT_LIMITS: Readonly<Required<ArchiveLimits>> = {
  fileBytes: 2 ** 33,
  fileLines: 20_000_000,
  lineBytes: 2 ** 24,
  gzipDepth: 4,
  gzipMembers: 10_000,
  bytesPerSecond: 1000,
};

/** The limits with their defaults. @throws RangeError naming the limit */
export function withArchiveLimits(limits: ArchiveLimits = {}): Required<ArchiveLimits> {
  const given = Object.entries(DEFAULT_LIMITS).map(([name, standard]) => {
    const value = limits[name as keyof ArchiveLimits] ?? standard;
    if (!(typeof value === "number" && value >= 1))
      throw new RangeError(`limits.${name}: expected a number, 1 or more`);
    return [name, value];
  });
  return Object.fromEntries(given) as Required<ArchiveLimits>;
}
