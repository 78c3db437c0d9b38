import type { Directory } from "./directory.ts";
import type { StoredMessage } from "./message.ts";

/** The messages of one conversation, ascending by id. */
export type Thread = readonly StoredMessage[];

/** All messages of the app, and how far each user has read them. */
export interface Mailbox {
  /** In order of ids. */
  all(): Iterable<StoredMessage>;
  /** The messages between two users, or in a group if `other` is one, including recalled ones. */
  thread(user: bigint, other: bigint): Thread;
  find(id: bigint): StoredMessage | undefined;
  /** @throws RangeError if the id is taken */
  add(message: StoredMessage): void;
  largestId(): bigint;
  /** The users and groups that a user has a conversation with, the one with the newest message first. */
  conversations(user: bigint): bigint[];
  /** Removes a conversation from a user's list until there is a new message in it. */
  forget(user: bigint, other: bigint): void;
  /** Marks a conversation as read by a user up to an id; never moves the mark back. */
  read(user: bigint, other: bigint, upTo: bigint): void;
  /** Marks the messages of a conversation as delivered to a user up to an id. */
  deliver(user: bigint, other: bigint, upTo: bigint): void;
  unread(user: bigint, other: bigint): number;
  status(message: StoredMessage): "UNREAD" | "DELIVERED" | "READ";
}

export function createMailbox(directory: Directory): Mailbox {
  const threads = new Map<string, StoredMessage[]>();
  const byId = new Map<bigint, StoredMessage>();
  /** The id up to which this is the case, by user and conversation. */
  const [forgotten, readUpTo, deliveredUpTo] = [createMarks(), createMarks(), createMarks()];
  let largest = 0n;

  const keyOf = (user: bigint, other: bigint) =>
    directory.group(other) ? `group ${other}` : user < other ? `${user} ${other}` : `${other} ${user}`;
  const thread = (user: bigint, other: bigint): StoredMessage[] => threads.get(keyOf(user, other)) ?? [];
  const newest = (user: bigint, other: bigint) => thread(user, other).at(-1)?.id ?? 0n;

  /** The users who receive a message. */
  const receivers = ({ from, to }: StoredMessage) =>
    [...(directory.group(to)?.members ?? [to])].filter((user) => user !== from);
  const has = (marks: Marks, user: bigint, { id, from, to }: StoredMessage) =>
    marks.get(user, directory.group(to) ? to : from) >= id;

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
      const others = [...directory.users.map(({ id }) => id), ...directory.groups.map(({ id }) => id)];
      return others
        .filter((other) => directory.group(other)?.members.has(user) ?? true)
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
      // What it is in a group is not documented: here, one member who has read the message is enough.
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

/** The index of a message with this id, or where to insert it, in a list sorted by id. */
export function placeOf(list: Thread, id: bigint): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.id ?? 0n) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
