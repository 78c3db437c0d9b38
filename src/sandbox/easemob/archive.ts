import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createGzip, gzip } from "node:zlib";
import type { SandboxClock } from "../clock.ts";
import { createGenerator } from "./generate.ts";
import { createHours, HOUR, type Hours } from "./hours.ts";
import type { SandboxEasemobOptions } from "./options.ts";
import { type ArchiveRecord, type NewRecord, toRecord } from "./record.ts";

/** Why an hour has no file. */
export type NoFile = "notStored" | "noMessages";

/** The files of an app. */
export interface Archive {
  readonly hours: Hours;
  add(record: NewRecord): ArchiveRecord;
  /** A number that tells apart messages of the same millisecond. */
  nextIndex(): number;
  /** The records in the file of an hour, in order. */
  recordsOf(begin: number): Iterable<ArchiveRecord>;
  /** Whether an hour has a file now. */
  fileState(begin: number): "file" | NoFile;
  /** The content of a file, compressed. */
  read(begin: number): Promise<Uint8Array | AsyncIterable<Uint8Array>>;
  /** Removes a file, or restores it. */
  setLost(begin: number, lost: boolean): void;
}

/** Files of up to this many lines are compressed at once, so that their length is known and they can be truncated. */
const MAX_LINES_AT_ONCE = 20_000;
const LINES_PER_CHUNK = 500;
const compress = promisify(gzip);

export function createArchive(options: SandboxEasemobOptions, clock: SandboxClock): Archive {
  const { timeZone = "Asia/Shanghai", delay = HOUR, retention = 72 * HOUR, history = {} } = options;
  const hours = createHours(timeZone);
  const generated = "records" in history ? () => [] : createGenerator(history);
  const added = new Map<number, ArchiveRecord[]>();
  const lost = new Set<number>();
  let count = 0;

  const archive: Archive = {
    hours,
    nextIndex: () => count++,
    add(given) {
      const record = toRecord(given, count++, clock.now());
      const begin =
        given.file === undefined ? Math.floor(record.timestamp / HOUR) * HOUR : hours.beginOf(given.file);
      if (begin === undefined) throw new RangeError(`file: expected yyyyMMddHH, got ${given.file}`);
      added.set(begin, [...(added.get(begin) ?? []), record]);
      return record;
    },
    *recordsOf(begin) {
      yield* generated(begin);
      yield* added.get(begin) ?? [];
    },
    fileState(begin) {
      const age = clock.now() - (begin + HOUR);
      // Which status a late file has is not documented; the explanation of 400 mentions it.
      if (age < delay || age > retention) return "notStored";
      const [first] = archive.recordsOf(begin);
      return first === undefined || lost.has(begin) ? "noMessages" : "file";
    },
    async read(begin) {
      const chunks = linesOf(archive.recordsOf(begin));
      let text = "";
      for (let lines = 0; lines < MAX_LINES_AT_ONCE; lines += LINES_PER_CHUNK) {
        const { done, value } = chunks.next();
        if (done) return compress(text);
        text += value;
      }
      return compressStream(text, chunks);
    },
    setLost(begin, isLost) {
      if (isLost) lost.add(begin);
      else lost.delete(begin);
    },
  };
  if ("records" in history) for (const record of history.records) archive.add(record);
  return archive;
}

function* linesOf(records: Iterable<ArchiveRecord>): Generator<string, void, undefined> {
  let text = "";
  let lines = 0;
  for (const record of records) {
    text += `${JSON.stringify(record)}\n`;
    if (++lines % LINES_PER_CHUNK > 0) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

function compressStream(begin: string, rest: Iterable<string>): AsyncIterable<Uint8Array> {
  async function* texts() {
    yield begin;
    yield* rest;
  }
  const compressor = createGzip();
  // The reader of the compressed bytes gets the error.
  pipeline(Readable.from(texts(), { objectMode: false }), compressor).catch(() => {});
  return compressor;
}
