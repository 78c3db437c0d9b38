import type { Clock } from "../../core/limits/clock.ts";
import type { ArchiveLimits, SizeLimit } from "./limits.ts";

/** The fields of a record that are needed for reading. */
export interface ArchiveRecord {
  readonly msg_id: string;
  readonly timestamp: number;
}

/** An archive with a file for each hour, or several consecutive ones. */
export interface ArchiveSource<Record extends ArchiveRecord> {
  /** The current URLs of the files; `undefined` if the hour has none. */
  urls(hour: number): Promise<readonly string[] | undefined>;
  open(hour: number, url: string): Promise<AsyncIterable<Uint8Array>>;
  /** Whether a file may be opened again, at a new URL, after this error. */
  mayReopen(error: unknown): boolean;
  /** Whether this error means that an hour's file no longer exists. */
  isGone(error: unknown): boolean;
  /** The error for a file that is truncated or damaged. */
  damaged(hour: number, cause: unknown): unknown;
  /** The error for a file that holds more than allowed. */
  exceeded(hour: number, limit: SizeLimit): unknown;
  /** Called for a line that is not a record, or too long; it throws, or the line is skipped. */
  badLine(hour: number, line: number, text: string, tooLong: boolean): void;
  /** Checks the first record of an hour. */
  checkFirst(hour: number, record: Record): void;
  wanted(record: Record): boolean;
  readonly pageSize: number;
  /** Whether nobody sees pages and their progress, only messages: then a page ends with the bytes that have arrived. */
  readonly messagesOnly: boolean;
  readonly clock: Clock;
  readonly limits: Required<ArchiveLimits>;
  /** Whether a file is read to its end before its first record is handed out. */
  readonly verify: boolean;
}
