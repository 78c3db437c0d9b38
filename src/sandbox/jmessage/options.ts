import type { WebhookTarget } from "../webhooks/target.ts";
import type { HistoryOptions } from "./app/history/options.ts";

/** How the JMessage simulators behave. All fields are optional. */
export interface SandboxJMessageOptions {
  /** App key that clients need to send. */
  appKey?: string;
  /** Master secret that clients need to send. */
  masterSecret?: string;
  /** Whether the app may request statistics; `true` by default. If not, their status is 403. */
  vip?: boolean;
  /** Stored messages; by default 10,000 generated ones within the last 60 days. */
  history?: HistoryOptions;
  /** The account's other apps, by app key; by default the one in the generated history. */
  otherApps?: Readonly<Record<string, OtherApp>>;
  /**
   * Adds what the examples in the specs refer to: users, the account's other apps, and a message of a minute ago that can be
   * retracted; `false` by default.
   */
  examples?: boolean;
  /**
   * Id of the first group that is created; 10055201, or the next free one, by default. Pass a larger one to test 64-bit
   * ids.
   */
  firstGroupId?: string | bigint;
  /** Id of the first chat room that is created; 10000001, or the next free one, by default. */
  firstChatRoomId?: string | bigint;
  limits?: JMessageLimits;
  /** Whether the last page has a cursor too, as in an example of the vendor; `false` by default. */
  cursorOnLastPage?: boolean;
  /**
   * `fresh` (default): every page has a new cursor, and a previous one returns the same page again until it expires.
   * `same`: all pages have the same cursor, like a scroll id; each request moves it on and renews it.
   */
  cursorText?: "fresh" | "same";
  /** Response to an expired or unknown cursor, which is not documented; by default status 400 and code 899003. */
  expiredCursor?: { status?: number; code?: number };
  /**
   * Maximum number of requests per period (in milliseconds) before a 429; by default 600 per minute. `false` = no
   * limit.
   */
  quota?: { requests: number; period: number } | false;
  /** What the sandbox sends to a URL of yours; nothing by default. */
  webhook?: SandboxJMessageWebhook;
  /** Whether responses have `X-Rate-Limit-…` headers; `true` by default. The vendor does not always send them. */
  sendRateLimitHeaders?: boolean;
}

/** The message callback of an app. */
export interface SandboxJMessageWebhook {
  /** Where messages go that are sent through the API. */
  url?: WebhookTarget;
  /** Milliseconds that the sandbox waits for a response, which is not documented; 10,000 by default. */
  timeout?: number;
  /** Milliseconds before each further attempt after a failure, which is not documented either; none by default. */
  retryAfter?: readonly number[];
}

/** Limits of an app. All fields are optional. */
export interface JMessageLimits {
  /** Maximum number of members of a group; 500 by default. */
  groupMembers?: number;
  /** Maximum number of members of a chat room; 10,000 by default. */
  chatRoomMembers?: number;
  /** Maximum number of groups that a user can be in; no limit by default, because none is documented. */
  groupsOfUser?: number;
}

/** Another app of the account. */
export interface OtherApp {
  /** Names of its users. */
  users?: readonly string[];
  /** Its groups, each with its members from this app. */
  groups?: readonly { gid: string | number | bigint; name?: string; members?: readonly string[] }[];
}

/** What a client of the sandbox needs to authenticate. */
export interface JMessageCredentials {
  appKey: string;
  masterSecret: string;
}
