import type { SandboxMessage } from "./message.ts";
import type { Span, Timeline } from "./timeline.ts";

/** Whose messages. A user's are those that the user sent, and those of single chats that the user received. */
export type SandboxConversation =
  | { kind: "all" }
  | { kind: "user"; name: string }
  | { kind: "group"; id: string }
  | { kind: "chatroom"; id: string };

/** Somewhere that messages come from: a generator, or a list. */
export interface MessageSource {
  timeline(conversation: SandboxConversation): Timeline;
  /** What statistics need of the messages sent in a span, in order. */
  facts(span: Span): Iterable<Fact>;
}

/** What statistics need of a message. */
export interface Fact {
  /** Seconds since 1970. */
  sent: number;
  targetType: SandboxMessage["target_type"];
  messageType: string;
  /** The sender, if a user of this app. */
  from?: string | undefined;
  /** The receiver of a single chat, if a user of this app. */
  to?: string | undefined;
  group?: string | undefined;
  chatRoom?: string | undefined;
}

/** The timeline of a conversation that nobody ever took part in. */
export const emptyTimeline: Timeline = {
  length: 0,
  position: refuseIndex,
  message: refuseIndex,
};

function refuseIndex(index: number): never {
  throw new RangeError(`No message ${index} in an empty conversation`);
}
