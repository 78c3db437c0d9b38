import type { ArchiveRecord, ArchiveSource } from "./archive-source.ts";
import { type HourProgress, NOTHING_READ } from "./hour-progress.ts";
import { createHourReading, type HourPage, type HourReading } from "./hour-reading.ts";
import type { IsElsewhere } from "./hour-state.ts";
import type { SizeLimit } from "./limits.ts";
import { lineBlocks } from "./line-blocks.ts";
import { unpack } from "./unpack.ts";
import { verified } from "./verified.ts";

/** After how many consecutive passes without a new line the reading of an hour fails. */
const FRUITLESS_PASSES = 5;

/**
 * After how many passes it fails in any case: a server that sends one line more in each, or stops after it, would keep
 * the reader busy for ever.
 */
const MOST_PASSES = 50;

/** The first wait, in milliseconds; doubled each time. */
const FIRST_PAUSE = 1000;

/**
 * Reads one hour from the progress made so far. After a broken connection, an expired URL or a truncated or damaged
 * file it gets a new URL and reads the hour again from its start: what has been handed out unchanged is dropped by id.
 * An hour without a file has no page at all. A line that is not a record may be damaged in transit, so it counts only
 * if it is the same in a second pass.
 *
 * @param findElsewhere called once, if the hour has a file
 */
export async function* readHour<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  hour: number,
  start: HourProgress,
  findElsewhere: () => Promise<IsElsewhere>,
  signal?: AbortSignal,
): AsyncGenerator<HourPage<Record>, void, undefined> {
  const urls = await source.urls(hour);
  if (!urls && start.lines === 0) return;
  const isElsewhere = await findElsewhere();
  const reading = createHourReading(source, hour, { start, isElsewhere, idsOnly: false });
  yield* readPasses(source, hour, reading, urls, signal);
}

/**
 * Which records of an hour were handed out: those up to the progress made, or all of its files. Nothing is known about
 * an hour that has no file any more, or one that differs too much.
 */
export async function readIds<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  hour: number,
  known: HourProgress | undefined,
  signal?: AbortSignal,
): Promise<IsElsewhere> {
  if (known?.lines === 0 && !known.restarted) return () => false;
  const start = known ?? NOTHING_READ;
  const unknown: IsElsewhere = () => (start.lines > 0 ? undefined : false);
  const reading = createHourReading(source, hour, { start, isElsewhere: () => false, idsOnly: true });
  try {
    const urls = await source.urls(hour);
    if (!urls) return unknown;
    for await (const page of readPasses(source, hour, reading, urls, signal))
      if (page.ends) return page.restarted && !start.restarted ? unknown : handedOut(page);
  } catch (error) {
    if (!source.isGone(error)) throw error;
  }
  return unknown;
}

/** The records of an hour that has been read. Its file may have lost some since, if it was begun again. */
export function handedOut({ ends, restarted }: Pick<HourPage<unknown>, "ends" | "restarted">): IsElsewhere {
  return (digest) => ends?.has(digest) || (restarted ? undefined : false);
}

async function* readPasses<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  hour: number,
  reading: HourReading<Record>,
  firstUrls: readonly string[] | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<HourPage<Record>, void, undefined> {
  let urls = firstUrls;
  let { lines } = reading;
  let fruitless = 0;
  let passes = 0;
  const isHopeless = () => {
    fruitless = reading.lines > lines ? 0 : fruitless + 1;
    lines = reading.lines;
    return fruitless > FRUITLESS_PASSES || ++passes >= MOST_PASSES;
  };
  for (;;) {
    try {
      urls ??= await source.urls(hour);
      if (!urls) throw source.damaged(hour, new Error("the file is no longer there"));
      for await (const page of readPass(source, hour, urls, reading)) {
        yield page;
        if (page.ends) return;
      }
      if (isHopeless()) throw source.damaged(hour, new Error("it is never the same twice"));
    } catch (error) {
      reading.rollback();
      if (!source.mayReopen(error) || isHopeless()) throw error;
      await source.clock.sleep(FIRST_PAUSE * 2 ** fruitless, signal);
    }
    urls = undefined;
  }
}

async function* readPass<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  hour: number,
  urls: readonly string[],
  reading: HourReading<Record>,
): AsyncGenerator<HourPage<Record>, void, undefined> {
  reading.beginPass();
  for (const url of urls)
    for await (const block of lineBlocks(contentOf(source, hour, url), source.limits.lineBytes)) {
      for (let at = 0; at < block.length; ) {
        at = reading.read(block, at);
        if (reading.idsComplete) return yield { ...reading.takePage(), ends: reading.seen };
        if (reading.due) yield reading.takePage();
        if (reading.again) return;
      }
      if (source.messagesOnly && reading.filled) yield reading.takePage();
    }
  if (reading.endPass()) yield { ...reading.takePage(), ends: reading.seen };
  else yield reading.takePage();
}

/** The content of a file, unpacked. */
function contentOf<Record extends ArchiveRecord>(
  source: ArchiveSource<Record>,
  hour: number,
  url: string,
): AsyncIterable<Uint8Array> {
  const damaged = (cause: unknown) => source.damaged(hour, cause);
  const errors = {
    damaged,
    exceeded: (limit: SizeLimit) => source.exceeded(hour, limit),
  };
  const open = async function* () {
    yield* unpack(await source.open(hour, url), source.limits, errors);
  };
  return source.verify ? verified(open, damaged) : open();
}
