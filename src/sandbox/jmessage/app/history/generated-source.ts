import { createColumns } from "./columns.ts";
import { createConversationIndex } from "./conversation-index.ts";
import type { SandboxMessage } from "./message.ts";
import { listEntities, type NamedEntities } from "./named-entities.ts";
import type { GeneratedHistory } from "./options.ts";
import { createRecords } from "./records.ts";
import { emptyTimeline, type MessageSource } from "./source.ts";
import { findRange, type Timeline } from "./timeline.ts";

/** Generated messages. */
export interface GeneratedSource extends MessageSource {
  find(id: bigint): SandboxMessage | undefined;
  entities: NamedEntities;
  largestId: bigint;
}

/**
 * Generates a history. Only the times and the sender and receiver of each message are held in memory, as columns of
 * numbers; the rest is generated from the index of the message when it is needed.
 *
 * @param now in milliseconds
 */
export function createGeneratedSource(
  options: GeneratedHistory,
  appKey: string,
  now: number,
): GeneratedSource {
  const columns = createColumns(options, now);
  const { count, firstId } = columns;
  const records = createRecords(columns, appKey);
  const findMessages = createConversationIndex(columns);
  const all: Timeline = { length: count, position: records.position, message: records.message };

  return {
    timeline(conversation) {
      if (conversation.kind === "all") return all;
      const list = findMessages(conversation);
      if (!list) return emptyTimeline;
      return {
        length: list.length,
        position: (index) => records.position(list[index] ?? 0),
        message: (index) => records.message(list[index] ?? 0),
      };
    },
    find(id) {
      const index = Number((id - firstId) / BigInt(columns.idStep));
      const found = id >= firstId && index < count && columns.idAt(index) === id;
      return found ? records.message(index) : undefined;
    },
    entities: listEntities(columns.names),
    largestId: count === 0 ? 0n : columns.idAt(count - 1),
    *facts(span) {
      const { first, end } = findRange(all, span);
      for (let index = first; index < end; index++) yield records.fact(index);
    },
  };
}
