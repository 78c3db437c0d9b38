import type { SandboxClock } from "../clock.ts";
import { exposeWebhook, type SandboxWebhook } from "../webhooks/webhook.ts";
import { readCredentials } from "./access.ts";
import { createDirectory, type Directory } from "./directory.ts";
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
import { createTokens, type Tokens } from "./tokens.ts";
import { createSubscription, type MessageSubscription } from "./webhook.ts";

/** What a test can inspect and change directly, without requests. */
export interface QiniuState {
  /** Users and groups of the app, by id. */
  readonly users: readonly { readonly id: string; readonly name: string }[];
  readonly groups: readonly {
    readonly id: string;
    readonly owner: string;
    readonly members: readonly string[];
  }[];
  /**
   * All messages in order of ids, including recalled ones; or only those between a user and another user or a group.
   */
  messages(conversation?: { user: string; other: string }): SandboxQiniuMessage[];
  /** Adds a message; missing fields are filled in. Returns the complete record. */
  add(message: NewQiniuMessage): SandboxQiniuMessage;
  /** Expires all tokens issued so far, including that of the admin. */
  expireTokens(): void;
  /** Issues a token to a user, or to the admin if no user is given. */
  createToken(user?: string | number | bigint): string;
  /** Each message that is sent through the API goes to a URL of yours. */
  readonly webhook: SandboxWebhook;
}

/** One Qiniu IM app. */
export interface QiniuWorld {
  readonly options: SandboxQiniuOptions;
  readonly credentials: QiniuCredentials;
  readonly clock: SandboxClock;
  readonly directory: Directory;
  readonly mailbox: Mailbox;
  readonly tokens: Tokens;
  /** An id for a new message, larger than all before. */
  nextId(): bigint;
  /** Stores a message that is sent now. */
  post(message: Omit<Draft, "timestamp">): StoredMessage;
  add(message: NewQiniuMessage): StoredMessage;
  readonly subscription: MessageSubscription;
}

/** Ids are far beyond 2^53, like the vendor's. */
const FIRST_ID = 1552747048460091409n;

/**
 * Creates the app.
 * @throws RangeError if options contradict each other
 */
export function createQiniuWorld(
  options: SandboxQiniuOptions,
  clock: SandboxClock,
  closing: AbortSignal,
): QiniuWorld {
  const { tokenLifetime = 30 * 86_400_000, history = {} } = options;
  const credentials = readCredentials(options);
  const directory = createDirectory("messages" in history ? {} : history);
  const mailbox = createMailbox(directory);
  const fill = "messages" in history ? undefined : prepareHistory(history, directory, clock.now());
  let isFilled = false;
  /** Generating the history takes longer than the rest of a sandbox, and most tests do not need it. */
  const open = (): Mailbox => {
    if (!isFilled) {
      isFilled = true;
      fill?.(mailbox);
    }
    return mailbox;
  };
  let lastIssued = FIRST_ID;

  // Odd, so that rounding to a double changes it.
  const nextId = () => {
    const stored = open().largestId();
    const largest = stored > lastIssued ? stored : lastIssued;
    lastIssued = ((largest + 1000n) / 2n) * 2n + 1n;
    return lastIssued;
  };
  const store = (id: bigint, draft: Draft): StoredMessage => {
    const message = toStored(id, draft, directory);
    open().add(message);
    return message;
  };
  const subscription = createSubscription(options.webhook ?? {}, credentials.appId, clock, closing);
  const post = (draft: Omit<Draft, "timestamp">) => {
    const message = store(nextId(), { ...draft, timestamp: clock.now() });
    subscription.report(message, directory.group(message.to) !== undefined);
    return message;
  };
  const add = ({ msg_id, from, to, ...given }: NewQiniuMessage) => {
    const ends = toIds({ from, to });
    if (!directory.user(ends.from)) throw new RangeError(`from: there is no user ${ends.from}`);
    if (!directory.user(ends.to) && !directory.group(ends.to))
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
    directory,
    get mailbox() {
      return open();
    },
    tokens,
    nextId,
    post,
    add,
    subscription,
  };
}

/**
 * Checks the options of a generated history at once, and returns a function that generates it, as of `now`.
 * @throws RangeError if they contradict each other
 */
function prepareHistory(history: GeneratedConversations, directory: Directory, now: number) {
  const complete = completeOptions(history, now);
  return (mailbox: Mailbox): void => {
    for (const { id, ...draft } of [...generateDrafts(complete, directory), ...storyOf(complete.to)])
      mailbox.add(toStored(id, draft, directory));
    markAsRead(directory, mailbox);
  };
}

function toStored(id: bigint, draft: Draft, directory: Directory): StoredMessage {
  return { id, ...draft, device: directory.user(draft.from)?.device ?? 0, recalled: false };
}

/** How many messages a user has not read, by the index of the conversation in the list. */
const UNREAD = [1, 0, 2];

/** Marks all generated messages as delivered, and all but the last few as read. */
function markAsRead({ users }: Directory, mailbox: Mailbox): void {
  for (const { id: user } of users)
    for (const [place, other] of mailbox.conversations(user).entries()) {
      const received = mailbox.thread(user, other).filter(({ from }) => from !== user);
      const read = received.at(-1 - (UNREAD[place % UNREAD.length] ?? 0));
      if (read) mailbox.read(user, other, read.id);
      const newest = received.at(-1);
      if (newest) mailbox.deliver(user, other, newest.id);
    }
}

/** The object through which tests access the app. */
export function exposeQiniu(world: QiniuWorld): QiniuState {
  const { directory, tokens, add } = world;
  return {
    users: directory.users.map(({ id, name }) => ({ id: String(id), name })),
    groups: directory.groups.map(({ id, owner, members }) => ({
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
    webhook: exposeWebhook(world.subscription.webhook),
    createToken: (user) => tokens.issue(user === undefined ? "admin" : toId(user, "user")).token,
  };
}
