import type { StoredMessage } from "./message.ts";
import type { People } from "./people.ts";

/** The messages of one conversation, ascending by id. */
export type Thread = readonly StoredMessage[];

/** All messages of the app, and how far who has read them. */
export interface Mailbox {
  /** In order of ids. */
  all(): Iterable<StoredMessage>;
  /** What two users, or the members of a group, have written to each other, recalled or not. `other` may be a group. */
  thread(user: bigint, other: bigint): Thread;
  find(id: bigint): StoredMessage | undefined;
  /** @throws RangeError when the id is taken */
  add(message: StoredMessage): void;
  largestId(): bigint;
  /** The users and groups that a user has a conversation with, the one with the newest message first. */
  conversations(user: bigint): bigint[];
  /** Takes a conversation off a user's list, until somebody writes in it again. */
  forget(user: bigint, other: bigint): void;
  /** Notes how far a user has read a conversation; never goes back. */
  read(user: bigint, other: bigint, upTo: bigint): void;
  /** Notes how far messages of a conversation have come to a user. */
  deliver(user: bigint, other: bigint, upTo: bigint): void;
  unread(user: bigint, other: bigint): number;
  status(message: StoredMessage): "UNREAD" | "DELIVERED" | "READ";
}

export function createMailbox(people: People): Mailbox {
  const threads = new Map<string, StoredMessage[]>();
  const byId = new Map<bigint, StoredMessage>();
  /** By user and conversation: the id up to which this is so. */
  const [forgotten, readUpTo, deliveredUpTo] = [createMarks(), createMarks(), createMarks()];
  let largest = 0n;

  const keyOf = (user: bigint, other: bigint) =>
    people.group(other) ? `group ${other}` : user < other ? `${user} ${other}` : `${other} ${user}`;
  const thread = (user: bigint, other: bigint): StoredMessage[] => threads.get(keyOf(user, other)) ?? [];
  const newest = (user: bigint, other: bigint) => thread(user, other).at(-1)?.id ?? 0n;

  /** Those who get a message. */
  const receivers = ({ from, to }: StoredMessage) =>
    [...(people.group(to)?.members ?? [to])].filter((user) => user !== from);
  const has = (marks: Marks, user: bigint, { id, from, to }: StoredMessage) =>
    marks.get(user, people.group(to) ? to : from) >= id;

  return {
    thread,
    find: (id) => byId.get(id),
    largestId: () => largest,
    all: () => [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    add(message) {
      if (byId.has(message.id)) throw new RangeError(`Another message has the msg_id ${message.id}`);
      byId.set(message.id, message);
      if (message.id > largest) largest = message.id;
      const key = keyOf(message.from, message.to);
      const list = threads.get(key) ?? [];
      threads.set(key, list);
      list.splice(placeOf(list, message.id), 0, message);
    },
    conversations(user) {
      const others = [...people.users.map(({ id }) => id), ...people.groups.map(({ id }) => id)];
      return others
        .filter((other) => people.group(other)?.members.has(user) ?? true)
        .filter((other) => newest(user, other) > forgotten.get(user, other))
        .sort((a, b) => (newest(user, a) < newest(user, b) ? 1 : -1));
    },
    forget: (user, other) => forgotten.raise(user, other, newest(user, other)),
    read: readUpTo.raise,
    deliver: deliveredUpTo.raise,
    unread(user, other) {
      const list = thread(user, other);
      const rest = list.slice(placeOf(list, readUpTo.get(user, other) + 1n));
      return rest.filter(({ from, recalled }) => from !== user && !recalled).length;
    },
    status(message) {
      // Nobody says what it is in a group: here, what the keenest member has done.
      const users = receivers(message);
      if (users.some((user) => has(readUpTo, user, message))) return "READ";
      return users.some((user) => has(deliveredUpTo, user, message)) ? "DELIVERED" : "UNREAD";
    },
  };
}

interface Marks {
  get(user: bigint, other: bigint): bigint;
  raise(user: bigint, other: bigint, upTo: bigint): void;
}

function createMarks(): Marks {
  const marks = new Map<string, bigint>();
  const get = (user: bigint, other: bigint) => marks.get(`${user} ${other}`) ?? 0n;
  return {
    get,
    raise(user, other, upTo) {
      if (upTo > get(user, other)) marks.set(`${user} ${other}`, upTo);
    },
  };
}

/** Where a message with this id belongs in a list that ascends by ids. */
export function placeOf(list: Thread, id: bigint): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.id ?? 0n) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
