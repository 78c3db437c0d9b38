import type { NewQiniuMessage } from "./message.ts";

/** A made-up history. Every field may be left out. */
export interface GeneratedConversations {
  /** The same seed makes the same history; 1 by default. */
  seed?: number;
  /** Messages, 2000 by default; those of the story that the spec's examples tell come on top. */
  count?: number;
  /** Users, at least 3, and 12 by default. The first three are those of the examples. */
  users?: number;
  /** Groups, at least 1, and 3 by default. */
  groups?: number;
  /** When it begins and ends; by default the 60 days before the sandbox starts. */
  from?: Date;
  to?: Date;
}

/** How the Qiniu simulator behaves. Every field may be left out. */
export interface SandboxQiniuOptions {
  /** App id that clients have to send. */
  appId?: string;
  /** Token of the app's admin. */
  accessToken?: string;
  /** Password of every user. */
  userPassword?: string;
  /** Messages on record: made up by default, or just those given. Groups and users are there in any case. */
  history?: GeneratedConversations | { messages: readonly NewQiniuMessage[] };
  /** Milliseconds that a user's token stays valid; 30 days by default. */
  tokenLifetime?: number;
  /** Milliseconds for which a `transaction_id` is remembered, which the vendor does not state; 5 minutes by default. */
  dedupPeriod?: number;
  /** Most messages in one page, which the vendor does not state; 100 by default. More are not refused. */
  largestPage?: number;
  /**
   * What `next_msg_id` names and whether the page that it leads to begins with that message, which the vendor leaves
   * open. `first` (default): the first message of the next page. `lastAgain`: the last message of this page, with
   * which the next one begins again. `lastAfter`: that message too, but the next page begins after it.
   */
  nextPage?: "first" | "lastAgain" | "lastAfter";
  /** Order within a page, which the vendor leaves open too; `newestFirst` by default. */
  pageOrder?: "newestFirst" | "oldestFirst";
}

/** What a client of the sandbox has to authenticate with. */
export interface QiniuCredentials {
  appId: string;
  /** Token of the admin. */
  accessToken: string;
  /** Name and password of a user, for the operations that create tokens. */
  userName: string;
  userPassword: string;
}
