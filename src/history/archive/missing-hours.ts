import { HOUR, type HourProgress } from "./hour-progress.ts";

/** An hour that has been read to its end. */
export interface ReadHour extends HourProgress {
  readonly hour: number;
}

/** An hour that had no file when it was requested. */
export interface MissingHour {
  /** Its beginning, in milliseconds since the Unix epoch. */
  readonly hour: number;
  /** The hours before and after it, as far as they have been read. */
  readonly neighbors?: readonly ReadHour[];
}

/** The hours whose files may still appear. */
export interface MissingHours {
  has(hour: number): boolean;
  /** @param previous the hour that was read last, in order */
  add(hour: number, previous: ReadHour | null): void;
  delete(hour: number): void;
  /** An hour is not missing any more; those next to it have to know which of its records were handed out. */
  setRead(read: ReadHour): void;
  /** How another hour was when it was read; `undefined` if nothing was noted. */
  neighborOf(hour: number, other: number): ReadHour | undefined;
  /** For a checkpoint. */
  list(): MissingHour[];
}

export function createMissingHours(start: readonly MissingHour[]): MissingHours {
  const missing = new Map(start.map(({ hour, neighbors = [] }) => [hour, neighbors]));
  return {
    has: (hour) => missing.has(hour),
    add(hour, previous) {
      if (!missing.has(hour)) missing.set(hour, previous?.hour === hour - HOUR ? [previous] : []);
    },
    delete: (hour) => void missing.delete(hour),
    setRead(read) {
      missing.delete(read.hour);
      for (const hour of [read.hour - HOUR, read.hour + HOUR]) {
        const others = missing.get(hour)?.filter((each) => each.hour !== read.hour);
        if (others) missing.set(hour, [...others, read]);
      }
    },
    neighborOf: (hour, other) => missing.get(hour)?.find((each) => each.hour === other),
    list: () =>
      Array.from(missing, ([hour, neighbors]) => (neighbors.length > 0 ? { hour, neighbors } : { hour })),
  };
}
