import type { SandboxClock } from "../../../clock.ts";
import { createGeneratedSource } from "./generated-source.ts";
import { lazy } from "./lazy.ts";
import { completeMessage, type NewMessage, type SandboxMessage } from "./message.ts";
import { createMessageList } from "./message-list.ts";
import { collectEntities, type NamedEntities } from "./named-entities.ts";
import type { HistoryOptions } from "./options.ts";
import type { Position } from "./position.ts";
import type { Fact, SandboxConversation } from "./source.ts";
import { type Found, readSpan, type Span } from "./timeline.ts";
import { collectWriters, type WritersByPlace } from "./writers.ts";

/** How long messages are kept, in seconds. */
export const RETENTION_SECONDS = 60 * 86_400;

/** A span that includes all messages. */
const everything: Span = { begin: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** Every message that the app ever had, and the part that the server still returns. */
export interface History {
  /** Adds a message; missing fields are filled in. Returns the record. */
  add(message: NewMessage): SandboxMessage;
  /** All messages in order, including those that have expired and those in the future of the clock. */
  all(conversation?: SandboxConversation): Generator<SandboxMessage>;
  /**
   * Reads a page of what the server returns: messages sent within the span, neither older than 60 days nor later than
   * now. It continues after a position, so that a message that is added later, with a time after the position, is still
   * read.
   */
  read(conversation: SandboxConversation, span: Span, limit: number, after?: Position): Found;
  /** Like `read`, from an offset within the span. */
  readFrom(start: number, conversation: SandboxConversation, span: Span, limit: number): Found;
  /** The message with an id, whatever its time. */
  find(id: bigint): SandboxMessage | undefined;
  /** What statistics need from all messages sent within a span, including expired ones and those in the future. */
  facts(span: Span): Iterable<Fact>;
  /** The users, groups and chat rooms in the initial history. */
  entities: NamedEntities;
  /** Who wrote where in the initial history. */
  writers(): WritersByPlace;
}

/** Creates the history of an app. */
export function createHistory(options: HistoryOptions, appKey: string, clock: SandboxClock): History {
  const generated = "messages" in options ? undefined : createGeneratedSource(options, appKey, clock.now());
  let largestId = generated?.largestId ?? 0n;

  function complete(message: NewMessage): SandboxMessage {
    const nextId = largestId + 1n;
    const record = completeMessage(message, { appKey, now: clock.now(), nextId });
    const id = BigInt(record.msgid);
    if (generated?.find(id)) throw new RangeError(`Another message has the msgid ${id}`);
    if (id > largestId) largestId = id;
    return record;
  }

  const given = "messages" in options ? options.messages.map(complete) : [];
  const list = createMessageList(given, appKey);
  const sources = generated ? [generated, list] : [list];

  const entities = generated?.entities ?? collectEntities(given, appKey);
  const writers = lazy(() => collectWriters((generated ?? list).facts(everything), entities.admins));
  // Messages that are added to the list later are not part of the initial history.
  if (!generated) writers();

  function add(message: NewMessage): SandboxMessage {
    const record = complete(message);
    list.add(record);
    return record;
  }

  const timelines = (conversation: SandboxConversation) =>
    sources.map((source) => source.timeline(conversation));

  function* all(conversation: SandboxConversation = { kind: "all" }): Generator<SandboxMessage> {
    let after: Position | undefined;
    for (;;) {
      const found = readSpan(timelines(conversation), everything, 1000, after);
      yield* found.messages;
      if (!found.more) return;
      after = found.last;
    }
  }

  /** The part of a span that the server returns. */
  function narrow(span: Span): Span {
    const now = clock.now() / 1000;
    return {
      begin: Math.max(span.begin, Math.ceil(now - RETENTION_SECONDS)),
      end: Math.min(span.end, Math.floor(now)),
    };
  }

  function* facts(span: Span): Generator<Fact> {
    for (const source of sources) yield* source.facts(span);
  }

  return {
    add,
    all,
    facts,
    entities,
    writers,
    find: (id) => list.find(id) ?? generated?.find(id),
    read: (conversation, span, limit, after) => readSpan(timelines(conversation), narrow(span), limit, after),
    readFrom: (start, conversation, span, limit) =>
      readSpan(timelines(conversation), narrow(span), limit, undefined, start),
  };
}
