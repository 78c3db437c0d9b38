/** Milliseconds. */
export const HOUR = 3_600_000;

/** How far an hour has been read: plain data. */
export interface HourProgress {
  /** Number of lines that have been processed. */
  readonly lines: number;
  /** Id of the last record among them. */
  readonly last: string | null;
  /** Which records they were: a summary of constant size. */
  readonly sketch: string;
  /**
   * Whether the hour was begun again because its file differed from the one read before in more than a sketch can tell:
   * any message of it may have been handed out before.
   */
  readonly restarted: boolean;
}

export const NOTHING_READ: HourProgress = { lines: 0, last: null, sketch: "", restarted: false };
