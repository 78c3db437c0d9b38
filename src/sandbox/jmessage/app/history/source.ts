import type { SandboxMessage } from "./message.ts";
import type { Span, Timeline } from "./timeline.ts";

/** Whose messages. Those of a user are the ones that the user sent, or received in a single chat. */
export type SandboxConversation =
  | { kind: "all" }
  | { kind: "user"; name: string }
  | { kind: "group"; id: string }
  | { kind: "chatroom"; id: string };

/** A source of messages: a generator or a list. */
export interface MessageSource {
  timeline(conversation: SandboxConversation): Timeline;
  /** What statistics need from the messages sent in a span, in order. */
  facts(span: Span): Iterable<Fact>;
}

/** What statistics need from a message. */
export interface Fact {
  /** When it was sent, in seconds since 1970. */
  sent: number;
  targetType: SandboxMessage["target_type"];
  messageType: string;
  /** The sender, if it is a user of this app. */
  from?: string | undefined;
  /** The receiver in a single chat, if it is a user of this app. */
  to?: string | undefined;
  group?: string | undefined;
  chatRoom?: string | undefined;
}

/** The timeline of a conversation without messages. */
export const emptyTimeline: Timeline = {
  length: 0,
  position: refuseIndex,
  message: refuseIndex,
};

function refuseIndex(index: number): never {
  throw new RangeError(`No message ${index} in an empty conversation`);
}
