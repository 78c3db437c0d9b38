import type { SandboxClock } from "../../../clock.ts";
import { type Circles, collectCircles } from "./circles.ts";
import { collectNames, type Everybody } from "./everybody.ts";
import { createGeneratedSource } from "./generated-source.ts";
import { completeMessage, type NewMessage, type SandboxMessage } from "./message.ts";
import { createMessageList } from "./message-list.ts";
import { once } from "./once.ts";
import type { HistoryOptions } from "./options.ts";
import type { Position } from "./position.ts";
import type { Fact, SandboxConversation } from "./source.ts";
import { type Found, readSpan, type Span } from "./timeline.ts";

/** Seconds that a message stays on record. */
export const RETENTION_SECONDS = 60 * 86_400;

/** All the time there is. */
const everything: Span = { begin: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** Every message that the app ever had, and what of it the server still shows. */
export interface History {
  /** Adds a message; what it lacks is filled in. Returns the record. */
  add(message: NewMessage): SandboxMessage;
  /** All messages in order, also those that are gone by now or lie in the future of the clock. */
  all(conversation?: SandboxConversation): Generator<SandboxMessage>;
  /**
   * Reads a page of what the server shows: sent within the span, neither older than 60 days nor later than
   * now. Goes on after a position, so that a message that arrives late, with a time after it, is still read.
   */
  read(conversation: SandboxConversation, span: Span, limit: number, after?: Position): Found;
  /** Reads as `read` does, from a number of messages after the first of the span. */
  readFrom(start: number, conversation: SandboxConversation, span: Span, limit: number): Found;
  /** The message with an id, whatever its time. */
  find(id: bigint): SandboxMessage | undefined;
  /** What statistics need of everything sent within a span, those of 60 days ago and of the future too. */
  facts(span: Span): Iterable<Fact>;
  /** Everybody whom the history named at first. */
  everybody: Everybody;
  /** Who wrote where at first. */
  circles(): Circles;
}

/** Makes the history of an app. */
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

  const everybody = generated?.everybody ?? collectNames(given, appKey);
  const circles = once(() => collectCircles((generated ?? list).facts(everything), everybody.admins));
  // What is added to the list later does not belong to the beginning.
  if (!generated) circles();

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

  /** The part of a span that the server shows. */
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
    everybody,
    circles,
    find: (id) => list.find(id) ?? generated?.find(id),
    read: (conversation, span, limit, after) => readSpan(timelines(conversation), narrow(span), limit, after),
    readFrom: (start, conversation, span, limit) =>
      readSpan(timelines(conversation), narrow(span), limit, undefined, start),
  };
}
