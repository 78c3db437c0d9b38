import type { SandboxClock } from "../clock.ts";
import { readCredentials } from "./access.ts";
import { completeOptions, type Draft, generateDrafts, storyOf } from "./generate.ts";
import { createMailbox, type Mailbox } from "./mailbox.ts";
import {
  type NewQiniuMessage,
  type SandboxQiniuMessage,
  type StoredMessage,
  toId,
  toIds,
  toRecord,
} from "./message.ts";
import type { GeneratedConversations, QiniuCredentials, SandboxQiniuOptions } from "./options.ts";
import { createPeople, type People } from "./people.ts";
import { createTokens, type Tokens } from "./tokens.ts";

/** What a test can see and change behind the server's back. */
export interface QiniuState {
  /** Users and groups of the app, by id. */
  readonly users: readonly { readonly id: string; readonly name: string }[];
  readonly groups: readonly {
    readonly id: string;
    readonly owner: string;
    readonly members: readonly string[];
  }[];
  /** All messages in order of their ids, those taken back too, or those between a user and another or a group. */
  messages(conversation?: { user: string; other: string }): SandboxQiniuMessage[];
  /** Adds a message; what it lacks is filled in. Returns the complete record. */
  add(message: NewQiniuMessage): SandboxQiniuMessage;
  /** Makes every token given so far expire, that of the admin too. */
  expireTokens(): void;
  /** A new token of a user, or of the admin when no user is given. */
  createToken(user?: string | number | bigint): string;
}

/** One Qiniu IM app. */
export interface QiniuWorld {
  readonly options: SandboxQiniuOptions;
  readonly credentials: QiniuCredentials;
  readonly clock: SandboxClock;
  readonly people: People;
  readonly mailbox: Mailbox;
  readonly tokens: Tokens;
  /** An id for a new message, larger than all before. */
  nextId(): bigint;
  /** Stores a message that is sent now. */
  post(message: Omit<Draft, "timestamp">): StoredMessage;
  add(message: NewQiniuMessage): StoredMessage;
}

/** Ids begin far beyond 2^53, as the vendor's do. */
const FIRST_ID = 1552747048460091409n;

/** Makes the app. Throws a RangeError when options contradict each other. */
export function createQiniuWorld(options: SandboxQiniuOptions, clock: SandboxClock): QiniuWorld {
  const { tokenLifetime = 30 * 86_400_000, history = {} } = options;
  const credentials = readCredentials(options);
  const people = createPeople("messages" in history ? {} : history);
  const mailbox = createMailbox(people);
  const fill = "messages" in history ? undefined : prepareHistory(history, people, clock.now());
  let isFilled = false;
  /** The generated history takes longer than the rest of a sandbox, and most tests never look at it. */
  const open = (): Mailbox => {
    if (!isFilled) {
      isFilled = true;
      fill?.(mailbox);
    }
    return mailbox;
  };
  let handedOut = FIRST_ID;

  // Odd, so that a double that has rounded it is another number.
  const nextId = () => {
    const stored = open().largestId();
    const largest = stored > handedOut ? stored : handedOut;
    handedOut = ((largest + 1000n) / 2n) * 2n + 1n;
    return handedOut;
  };
  const store = (id: bigint, draft: Draft): StoredMessage => {
    const message = toStored(id, draft, people);
    open().add(message);
    return message;
  };
  const post = (message: Omit<Draft, "timestamp">) => store(nextId(), { ...message, timestamp: clock.now() });
  const add = ({ msg_id, from, to, ...given }: NewQiniuMessage) => {
    const ends = toIds({ from, to });
    if (!people.user(ends.from)) throw new RangeError(`from: there is no user ${ends.from}`);
    if (!people.user(ends.to) && !people.group(ends.to))
      throw new RangeError(`to: there is no user and no group ${ends.to}`);
    const texts = { ctype: "TEXT", content: "Hello", attachment: "", ext: "", config: "" };
    const id = msg_id === undefined ? nextId() : toId(msg_id, "msg_id");
    return store(id, { ...texts, timestamp: clock.now(), ...given, ...ends });
  };

  if ("messages" in history) history.messages.forEach(add);
  const tokens = createTokens(credentials.accessToken, tokenLifetime, clock);
  return {
    options,
    credentials,
    clock,
    people,
    get mailbox() {
      return open();
    },
    tokens,
    nextId,
    post,
    add,
  };
}

/**
 * Checks the options of a generated history at once, and returns what generates it, as of `now`.
 * @throws RangeError when they make no sense
 */
function prepareHistory(history: GeneratedConversations, people: People, now: number) {
  const complete = completeOptions(history, now);
  return (mailbox: Mailbox): void => {
    for (const { id, ...draft } of [...generateDrafts(complete, people), ...storyOf(complete.to)])
      mailbox.add(toStored(id, draft, people));
    markAsRead(people, mailbox);
  };
}

function toStored(id: bigint, draft: Draft, people: People): StoredMessage {
  return { id, ...draft, device: people.user(draft.from)?.device ?? 0, recalled: false };
}

/** How many messages a user has not read yet, by the place of the conversation in the list. */
const UNREAD = [1, 0, 2];

/** What was made up has been read, but for the last few messages, and those have come to their receivers. */
function markAsRead({ users }: People, mailbox: Mailbox): void {
  for (const { id: user } of users)
    for (const [place, other] of mailbox.conversations(user).entries()) {
      const received = mailbox.thread(user, other).filter(({ from }) => from !== user);
      const read = received.at(-1 - (UNREAD[place % UNREAD.length] ?? 0));
      if (read) mailbox.read(user, other, read.id);
      const newest = received.at(-1);
      if (newest) mailbox.deliver(user, other, newest.id);
    }
}

/** The handle that a sandbox gives out. */
export function exposeQiniu(world: QiniuWorld): QiniuState {
  const { people, tokens, add } = world;
  return {
    users: people.users.map(({ id, name }) => ({ id: String(id), name })),
    groups: people.groups.map(({ id, owner, members }) => ({
      id: String(id),
      owner: String(owner),
      members: [...members].map(String),
    })),
    messages: (of) => {
      const { mailbox } = world;
      const list = of ? mailbox.thread(toId(of.user, "user"), toId(of.other, "other")) : mailbox.all();
      return [...list].map(toRecord);
    },
    add: (message) => toRecord(add(message)),
    expireTokens: tokens.expireAll,
    createToken: (user) => tokens.issue(user === undefined ? "admin" : toId(user, "user")).token,
  };
}
