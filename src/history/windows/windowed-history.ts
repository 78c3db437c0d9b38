import type { Clock } from "../../core/limits/clock.ts";
import { enterWindow, type Progress } from "./progress.ts";
import { createSeen, type Seen } from "./seen.ts";
import type { WindowedSource } from "./source.ts";
import { type TimeWindow, timeWindows } from "./time-windows.ts";
import type { Times } from "./times.ts";
import type { Start, WalkedWindow } from "./walk-state.ts";
import { walkWindow } from "./walk-window.ts";

/**
 * Reads a time range of any length: every message once, in the server's order, with a function that returns the
 * progress after the page, to be called before the next one is read. It holds one page and the ids of a few seconds in
 * memory.
 *
 * An expired cursor (because the consumer was slow, or the server says so) only costs requests: the window is started
 * again at the time of the last message, and duplicates are dropped by id. The totals of the server say whether that
 * has left out anything.
 *
 * The last second of the range is read from a window that is a second longer, for servers that compare milliseconds. A
 * message is outside the range if all of its times are. What a source returns beyond a window is dropped the same way.
 *
 * @throws what the source throws; Error if the server keeps back messages that it counts
 */
export async function* readWindows<Message, Cursor>(
  source: WindowedSource<Message, Cursor>,
  range: TimeWindow,
  start: Progress,
  clock: Clock,
): AsyncGenerator<{ messages: Message[]; progress(): Progress }, void, undefined> {
  const rest = { begin: start.window, end: range.end + 1 };
  const isWanted = (times: Times) => isInRange(times, range);
  let progress = start;
  for (const window of timeWindows(rest, source.maxSpan)) {
    // There cannot be messages in a window that has not begun.
    if (window.begin * 1000 > clock.now()) return;
    if (window.begin !== start.window) progress = enterWindow(window, progress);
    const seen = createSeen(window, progress);
    for await (const messages of readWindow(source, { window, seen, isWanted }, clock))
      yield { messages, progress: seen.progress };
    progress = seen.progress();
  }
}

/** Every message is checked, so there is a loop in place of callbacks. */
function isInRange(times: Times, { begin, end }: TimeWindow): boolean {
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    if (time < earliest) earliest = time;
    if (time > latest) latest = time;
  }
  return latest >= begin * 1000 && earliest < (end + 1) * 1000;
}

/**
 * After how many consecutive walks without a new message reading fails, by how they ended: because requests failed, or
 * because the server ended them early. Neither may use up the patience for the other.
 */
const FRUITLESS_WALKS = { failed: 5, ended: 3 };

async function* readWindow<Message, Cursor>(
  source: WindowedSource<Message, Cursor>,
  walked: WalkedWindow,
  clock: Clock,
): AsyncGenerator<Message[], void, undefined> {
  const { window, seen } = walked;
  let fruitless = { failed: 0, ended: 0 };
  let from: Start = "position";
  for (let number = 1; ; number++) {
    const end = yield* walkWindow(source, { ...walked, number, from }, clock);
    if (end.is === "complete") return;
    if (end.fresh) fruitless = { failed: 0, ended: 0 };
    from = "position";
    if (end.is === "gap") {
      from = (await isAllReceived(source, window, seen)) ? "verified" : "begin";
      if (from === "verified") seen.count = end.count;
    } else if (++fruitless[end.is] > FRUITLESS_WALKS[end.is]) throw end.error;
  }
}

/**
 * Whether everything before the position has been received, although the server counts more than that: messages that
 * arrive late are in the past already. The time before the position is divided until each part fits into a page, so
 * that this needs no cursor. Like windows, parts share a second.
 */
async function isAllReceived<Message, Cursor>(
  source: WindowedSource<Message, Cursor>,
  { begin }: TimeWindow,
  seen: Seen,
): Promise<boolean> {
  // The position's own second belongs to what is requested from there.
  const isMissing = (message: Message) => {
    const times = source.timesOf(message);
    return seen.isNew(source.idOf(message), times) && times.some((time) => time < seen.position * 1000);
  };
  const parts: TimeWindow[] = [{ begin, end: seen.position }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { messages, total = 0 } = await source.first(part, Number.POSITIVE_INFINITY);
    if (messages.some(isMissing)) return false;
    if (messages.length >= total) continue;
    if (part.end - part.begin < 2) return false;
    const middle = Math.floor((part.begin + part.end) / 2);
    parts.push({ begin: part.begin, end: middle }, { begin: middle, end: part.end });
  }
  return true;
}
