/** How much the files of an archive may hold. Anything above is an error, so that no file can fill memory or run on. */
export interface ArchiveLimits {
  /** Bytes of a file, unpacked. Default 8 GiB. */
  fileBytes?: number;
  /** Lines of an hour: each takes about 20 bytes of memory until the next hour has been read. Default 20,000,000. */
  fileLines?: number;
  /** Bytes of a line. A longer one is passed to `onBadLine`, and is never held in memory. Default 16 MiB. */
  lineBytes?: number;
  /** How many times a file may be packed with gzip. Default 4. */
  gzipDepth?: number;
  /** Members of a gzip file: parts that were packed one by one and joined. Default 10,000. */
  gzipMembers?: number;
}

export const DEFAULT_LIMITS: Readonly<Required<ArchiveLimits>> = {
  fileBytes: 2 ** 33,
  fileLines: 20_000_000,
  lineBytes: 2 ** 24,
  gzipDepth: 4,
  gzipMembers: 10_000,
};

/** The limits with their defaults. @throws RangeError naming the limit */
export function withDefaultLimits(limits: ArchiveLimits = {}): Required<ArchiveLimits> {
  const given = Object.entries(DEFAULT_LIMITS).map(([name, standard]) => {
    const value = limits[name as keyof ArchiveLimits] ?? standard;
    if (!(typeof value === "number" && value >= 1))
      throw new RangeError(`limits.${name}: expected a number, 1 or more`);
    return [name, value];
  });
  return Object.fromEntries(given) as Required<ArchiveLimits>;
}
