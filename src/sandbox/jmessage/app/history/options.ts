import type { NewMessage } from "./message.ts";

/** A history generated from a seed: the same options and clock always result in the same messages. */
export interface GeneratedHistory {
  /** A different seed generates a different history; 1 by default. */
  seed?: number;
  /** Number of messages; 10,000 by default. A million takes well under a second. */
  count?: number;
  /** Time of the first message; by default 60 days before `to`. */
  from?: Date;
  /** All messages are sent before this time; by default the time of the sandbox clock. */
  to?: Date;
  /** Number of users; 200 by default. The first two are `caiyh` and `javen`. */
  users?: number;
  /** Number of groups; 20 by default. The first is 10055201. */
  groups?: number;
  /** Number of chat rooms; 5 by default. The first is 10000001. */
  chatRooms?: number;
  /** Smallest message id; 43143728109 by default. Pass a larger one to test ids beyond 2^53. */
  firstMessageId?: string | bigint;
  /** Milliseconds from sending (`create_time`) to receiving (`msg_ctime`); 300 by default. */
  delay?: number;
}

/** A history of exactly these messages, in any order. */
export interface GivenHistory {
  messages: readonly NewMessage[];
}

/** Messages that the server has from the start. */
export type HistoryOptions = GeneratedHistory | GivenHistory;
