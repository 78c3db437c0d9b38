import type { HistoryOptions } from "./app/history/options.ts";

/** How the JMessage simulators behave. Every field may be left out. */
export interface SandboxJMessageOptions {
  /** App key that clients have to send. */
  appKey?: string;
  /** Master secret that clients have to send. */
  masterSecret?: string;
  /** Whether the app may ask for statistics; `true` by default. Without it they answer 403. */
  vip?: boolean;
  /** Messages on record; by default 10,000 generated ones over the last 60 days. */
  history?: HistoryOptions;
  /** Apps that the vendor has connected with this one, by app key; by default the one that the history writes to. */
  otherApps?: Readonly<Record<string, OtherApp>>;
  /**
   * Adds who and what the examples of the specs speak of: users, connected apps, and a message of a minute ago that can
   * be taken back; `false` by default.
   */
  examples?: boolean;
  /** Id of the first group that is created; 10055201, or the next free one, by default. Larger ones try 64-bit ids. */
  firstGroupId?: string | bigint;
  /** Id of the first chat room that is created; 10000001, or the next free one, by default. */
  firstChatRoomId?: string | bigint;
  limits?: JMessageLimits;
  /** Send a cursor with the last page too, as a printed example of the vendor has it; `false` by default. */
  cursorOnLastPage?: boolean;
  /**
   * `fresh` (default): every page comes with a new cursor, and an old one gives the same page again while
   * it lives. `same`: one text all along, as a scroll id; each request with it moves it on and renews it.
   */
  cursorText?: "fresh" | "same";
  /** Answer to an expired or unknown cursor, which the vendor does not document; by default 400, 899003. */
  expiredCursor?: { status?: number; code?: number };
  /** Requests per period, in milliseconds, before 429; by default 600 a minute. `false` = no limit. */
  quota?: { requests: number; period: number } | false;
  /** Whether answers carry `X-Rate-Limit-…`; `true` by default. The vendor does not always send them. */
  sendRateLimitHeaders?: boolean;
}

/** How much there may be of something. Every field may be left out. */
export interface JMessageLimits {
  /** Members of a group; 500 by default. */
  groupMembers?: number;
  /** Members of a chat room; 10,000 by default. */
  chatRoomMembers?: number;
  /** Groups that a user may be in; by default as many as you like, because the vendor does not say. */
  groupsOfUser?: number;
}

/** An app that the vendor has connected with this one. */
export interface OtherApp {
  /** Names of its users. */
  users?: readonly string[];
  /** Its groups, each with the members that it has from this app. */
  groups?: readonly { gid: string | number | bigint; name?: string; members?: readonly string[] }[];
}

/** What a client of the sandbox has to authenticate with. */
export interface JMessageCredentials {
  appKey: string;
  masterSecret: string;
}
