/** One answer of an API that reads backwards from the id of a message. */
export interface BackwardsPage<Message> {
  /** In either order. */
  readonly messages: readonly Message[];
  /** Where the next page begins. */
  readonly next: string;
  /** `true` when nothing older follows. */
  readonly last: boolean;
}

/** What reading such an API takes. */
export interface BackwardsSource<Message> {
  /** A page from a message on, made larger by as many messages as are going to be repeats. */
  page(start: string, repeats: number): Promise<BackwardsPage<Message>>;
  /** `time` in milliseconds since the Unix epoch. */
  dated(message: Message): { readonly id: string; readonly time: number };
}

/** Bounds in milliseconds since the Unix epoch, both included; `null` = none. */
export interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
}

/** Where reading stands. */
export interface BackwardsProgress {
  /** The id that the next page begins with; `null` at the end. */
  readonly next: string | null;
  /** The ids of the page before, which may come again. */
  readonly seen: readonly string[];
}

/** The id that stands for the newest message. */
export const NEWEST = "0";

/** After how many pages in a row without a single new message reading fails: a server may go on for ever. */
const FRUITLESS_PAGES = 100;

/**
 * Reads backwards from where reading stands: every message within the bounds once, newest first, with the progress
 * after each page. Messages that arrive meanwhile are newer than all that is still to be read, and do not disturb it.
 *
 * Whether a page begins with the message that its cursor names, or after it, makes no difference: what comes twice is
 * dropped by id. A cursor that has been used before ends the reading, since it would lead round in circles. Memory
 * holds one page, the ids of the one before, and the cursors used.
 *
 * @throws Error when the server sends 100 pages in a row without anything new
 */
export async function* readBackwards<Message>(
  source: BackwardsSource<Message>,
  { from, to }: Bounds,
  progress: BackwardsProgress,
): AsyncGenerator<{ messages: Message[]; progress: BackwardsProgress }, void, undefined> {
  const used = new Set([NEWEST]);
  let seen = new Set(progress.seen);
  let fruitless = 0;
  for (let start = progress.next; start !== null; ) {
    used.add(start);
    const page = await source.page(start, seen.has(start) ? 1 : 0);
    const messages = newestFirst(page.messages, source.dated);
    const fresh: Message[] = [];
    const ids = new Set<string>();
    let old = 0;
    for (const message of messages) {
      const { id, time } = source.dated(message);
      if (!seen.has(id) && !ids.has(id)) fresh.push(message);
      ids.add(id);
      if (from !== null && time < from) old++;
    }
    // Times need not be in quite the same order as messages: only a whole page of older ones is the end.
    const end = page.last || used.has(page.next) || (messages.length > 0 && old === messages.length);
    start = end ? null : page.next;
    // A page of nothing but repeats must not make those before it unknown.
    seen = fresh.length > 0 ? ids : new Set([...seen, ...ids]);
    fruitless = fresh.length > 0 ? 0 : fruitless + 1;
    const wanted = fresh.filter((message) => isWithin(source.dated(message).time, { from, to }));
    if (wanted.length > 0) yield { messages: wanted, progress: { next: start, seen: [...seen] } };
    if (fruitless === FRUITLESS_PAGES && start !== null)
      throw new Error(`history: ${fruitless} pages in a row without a new message, and no end`);
  }
}

function isWithin(time: number, { from, to }: Bounds): boolean {
  return !(from !== null && time < from) && !(to !== null && time > to);
}

/**
 * A page that runs the other way is turned round; within either, the server's order is kept. Where all is of the same
 * time, the ids tell: larger ones are taken for newer ones.
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
