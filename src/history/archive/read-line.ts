import { parseJson } from "../../core/json/int64.ts";
import type { ArchiveRecord } from "./archive-source.ts";
import { type Digest, digestOf } from "./digest.ts";
import type { HourState } from "./hour-state.ts";
import type { LineBlock } from "./line-blocks.ts";
import { keyOf } from "./odd-lines.ts";

/** Reads a line that is not empty. @returns false if a page has to be taken first */
export function readLine<Record extends ArchiveRecord>(
  state: HourState<Record>,
  block: LineBlock,
  begin: number,
  end: number,
): boolean {
  const line = block.read(begin, end);
  const record = block.tooLong ? undefined : parseRecord<Record>(line, block.found.isLarge);
  const id = record && idOf(record);
  if (record && id !== undefined) takeRecord(state, record, id, block.found.sum);
  else return readOddLine(state, record, line, block.tooLong);
  return true;
}

function takeRecord<Record extends ArchiveRecord>(
  state: HourState<Record>,
  record: Record,
  id: string,
  content: number,
): void {
  const { pass } = state;
  if (pass.last === null) state.source.checkFirst(state.hour, record);
  pass.last = id;
  take(state, record, digestOf(id), content, id);
}

/** Hands out a record, unless it is known. */
function take<Record extends ArchiveRecord>(
  state: HourState<Record>,
  record: Record,
  digest: Digest,
  content: number,
  id: string | undefined,
): void {
  const { seen, page } = state;
  if (state.idsOnly || !state.recovered) {
    remember(state, digest, content, id);
    return;
  }
  // Until it is clear whether a line before is bad, nothing behind it is handed out.
  if (state.pass.doubts.length > 0) return;
  const sight = seen.see(digest, content, id);
  const elsewhere = state.isElsewhere(digest);
  if (sight === "known" || elsewhere) return;
  if (sight === "changed") page.damaged.push(String(id));
  if (!state.source.wanted(record)) return;
  page.messages.push(record);
  if (state.restarted || elsewhere === undefined) page.duplicates.push(String(id));
}

function remember<Record extends ArchiveRecord>(
  { seen }: HourState<Record>,
  digest: Digest,
  content: number,
  id?: string,
): void {
  seen.see(digest, content, id);
  seen.commit();
}

/** A line that is not a record, or a record without an id. */
function readOddLine<Record extends ArchiveRecord>(
  state: HourState<Record>,
  record: Record | undefined,
  line: string,
  tooLong: boolean,
): boolean {
  const { pass, page, source } = state;
  if (!record && line.trim() === "") return true;
  if (!record && page.messages.length > 0) return false;
  const digest = pass.odd.digestOf(line);
  if (record && pass.last === null) source.checkFirst(state.hour, record);
  if (record) take(state, record, digest, 0, undefined);
  else if (state.idsOnly || !state.recovered) remember(state, digest, 0);
  else skipBad(state, line, digest, tooLong);
  return true;
}

function skipBad<Record extends ArchiveRecord>(
  { seen, doubted, pass, source, hour }: HourState<Record>,
  line: string,
  digest: Digest,
  tooLong: boolean,
): void {
  const key = keyOf(digest);
  if (seen.has(digest)) seen.see(digest, 0);
  else if (tooLong || doubted.has(key)) {
    source.badLine(hour, pass.lines + 1, line, tooLong);
    seen.see(digest, 0);
  } else pass.doubts.push(key);
}

function idOf(record: ArchiveRecord): string | undefined {
  const id: unknown = record.msg_id;
  if (typeof id === "string") return id;
  return Number.isSafeInteger(id) ? String(id) : undefined;
}

const BRACE = 123;

function parseRecord<Record>(line: string, large: boolean): Record | undefined {
  // An error is expensive: a file may consist of lines that are blank.
  if (line.charCodeAt(0) !== BRACE && !line.trimStart().startsWith("{")) return undefined;
  try {
    return (large ? parseJson(line) : JSON.parse(line)) as Record;
  } catch {
    return undefined;
  }
}
