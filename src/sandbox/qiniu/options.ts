import type { NewQiniuMessage } from "./message.ts";
import type { SandboxQiniuWebhook } from "./webhook.ts";

/** A generated history. All fields are optional. */
export interface GeneratedConversations {
  /** The same seed generates the same history; 1 by default. */
  seed?: number;
  /** Number of messages, 2000 by default, not including those in the spec's examples. */
  count?: number;
  /** Number of users, at least 3; 12 by default. The first three are those in the examples. */
  users?: number;
  /** Number of groups, at least 1; 3 by default. */
  groups?: number;
  /** When it begins and ends; by default the 60 days before the sandbox starts. */
  from?: Date;
  to?: Date;
}

/** How the Qiniu simulator behaves. All fields are optional. */
export interface SandboxQiniuOptions {
  /** App id that clients have to send. */
  appId?: string;
  /** Token of the app's admin. */
  accessToken?: string;
  /** Password of every user. */
  userPassword?: string;
  /** Stored messages: generated ones by default, or exactly these. There are groups and users in either case. */
  history?: GeneratedConversations | { messages: readonly NewQiniuMessage[] };
  /** Lifetime of a user's token in milliseconds; 30 days by default. */
  tokenLifetime?: number;
  /** How long a `transaction_id` is remembered, in milliseconds, which is not documented; 5 minutes by default. */
  dedupPeriod?: number;
  /** Maximum number of messages in a page, which is not documented; 100 by default. A larger `limit` is accepted. */
  largestPage?: number;
  /**
   * What `next_msg_id` is, and whether the next page begins with that message; neither is documented. `first`
   * (default): the first message of the next page. `lastAgain`: the last message of this page, with which the next one
   * begins again. `lastAfter`: also that message, but the next page begins after it.
   */
  nextPage?: "first" | "lastAgain" | "lastAfter";
  /** Order within a page, which is not documented either; `newestFirst` by default. */
  pageOrder?: "newestFirst" | "oldestFirst";
  /** What the sandbox sends to a URL of yours; nothing by default. */
  webhook?: SandboxQiniuWebhook;
}

/** What a client of the sandbox needs to authenticate. */
export interface QiniuCredentials {
  appId: string;
  /** Token of the admin. */
  accessToken: string;
  /** Name and password of a user, for the operations that create tokens. */
  userName: string;
  userPassword: string;
}
