/** One page of an API that reads backwards from the id of a message. */
export interface BackwardsPage<Message> {
  /** In either order. */
  readonly messages: readonly Message[];
  /** The id that the next page begins with. */
  readonly next: string;
  /** `true` if nothing older follows. */
  readonly last: boolean;
}

/** How such an API is read. */
export interface BackwardsSource<Message> {
  /**
   * A page that begins at a message: of `least` messages if the page size is smaller, and larger by the number of
   * duplicates that are expected in it.
   */
  page(start: string, duplicates: number, least: number): Promise<BackwardsPage<Message>>;
  /** `time` in milliseconds since the Unix epoch. */
  dated(message: Message): { readonly id: string; readonly time: number };
}

/** Bounds in milliseconds since the Unix epoch, both included; `null` = none. */
export interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
}

/** How far a history has been read. */
export interface BackwardsProgress {
  /** The id that the next page begins with; `null` at the end. */
  readonly next: string | null;
  /** The ids of the previous page, which may come again. Nothing newer than all of them is still to be read. */
  readonly seen: readonly string[];
}

/** The id that stands for the newest message. */
export const NEWEST = "0";

/** After how many consecutive pages without a new message reading fails: a server might send them forever. */
const FRUITLESS_PAGES = 100;

/**
 * After how many consecutive messages before the range reading ends, however small the pages: messages need not be in
 * the order of their times, so a few older ones do not mean that all others are older, too.
 */
const ENOUGH_PAST = 100;

/**
 * Reads backwards from the progress made so far: every message within the bounds once, newest first, with the progress
 * after each page. Messages that arrive meanwhile are newer than all that are still to be read, so they do not matter.
 *
 * Whether a page begins with the message that its cursor names or after it makes no difference: duplicates are dropped
 * by id. A cursor that has been used before, or is newer than the whole previous page, would lead to the same messages
 * again, so reading ends there: quietly if it is that of the newest message, which stands for none, or else with an
 * error. It holds one page, the ids of the previous one and the used cursors in memory.
 *
 * @throws Error when a cursor leads back to an earlier page although more follows, or the server sends 100 consecutive
 *   pages without anything new
 */
export async function* readBackwards<Message>(
  source: BackwardsSource<Message>,
  { from, to }: Bounds,
  progress: BackwardsProgress,
): AsyncGenerator<{ messages: Message[]; progress: BackwardsProgress }, void, undefined> {
  const used = new Set([NEWEST]);
  let seen = new Set(progress.seen);
  let fruitless = 0;
  let past = 0;
  for (let start = progress.next; start !== null; ) {
    used.add(start);
    const page = await source.page(start, seen.has(start) ? 1 : 0, past > 0 ? ENOUGH_PAST - past : 0);
    const fresh: Message[] = [];
    const ids = new Set<string>();
    for (const message of newestFirst(page.messages, source.dated)) {
      const { id, time } = source.dated(message);
      const isNew = !seen.has(id) && !ids.has(id);
      ids.add(id);
      if (!isNew) continue;
      fresh.push(message);
      past = from !== null && time < from ? past + 1 : 0;
    }
    // After a page of duplicates only, the ids before it have to stay known.
    seen = fresh.length > 0 ? ids : new Set([...seen, ...ids]);
    fruitless = fresh.length > 0 ? 0 : fruitless + 1;
    const end = page.last || page.next === NEWEST || past >= ENOUGH_PAST;
    const back = !end && (used.has(page.next) || isNewer(page.next, seen));
    // After an error the page is requested again, to see whether it leads on by then.
    if (!back) start = end ? null : page.next;
    const wanted = fresh.filter((message) => isWithin(source.dated(message).time, { from, to }));
    if (wanted.length > 0) yield { messages: wanted, progress: { next: start, seen: [...seen] } };
    if (back) throw new Error("history: the server's cursor leads back to an earlier page");
    if (fruitless === FRUITLESS_PAGES && start !== null)
      throw new Error(`history: the server sent ${fruitless} consecutive pages without a new message`);
  }
}

/** Whether a cursor is newer than all of these ids, if there are any. */
function isNewer(cursor: string, ids: ReadonlySet<string>): boolean {
  const id = BigInt(cursor);
  return ids.size > 0 && [...ids].every((other) => BigInt(other) < id);
}

function isWithin(time: number, { from, to }: Bounds): boolean {
  return !(from !== null && time < from) && !(to !== null && time > to);
}

/**
 * Reverses a page that is in ascending order; apart from that, the server's order is kept. If all messages have the
 * same time, those with larger ids count as newer.
 */
function newestFirst<Message>(
  messages: readonly Message[],
  dated: BackwardsSource<Message>["dated"],
): readonly Message[] {
  const [first, last] = [messages[0], messages.at(-1)].map((message) => message && dated(message));
  if (!first || !last) return messages;
  const forwards = first.time === last.time ? BigInt(first.id) < BigInt(last.id) : first.time < last.time;
  return forwards ? [...messages].reverse() : messages;
}
