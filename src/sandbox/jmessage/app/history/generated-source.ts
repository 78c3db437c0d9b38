import { createColumns } from "./columns.ts";
import { type Everybody, listNames } from "./everybody.ts";
import { createMembers } from "./members.ts";
import type { SandboxMessage } from "./message.ts";
import type { GeneratedHistory } from "./options.ts";
import { createRecords } from "./records.ts";
import { emptyTimeline, type MessageSource } from "./source.ts";
import { findRange, type Timeline } from "./timeline.ts";

/** Made-up messages. */
export interface GeneratedSource extends MessageSource {
  find(id: bigint): SandboxMessage | undefined;
  everybody: Everybody;
  largestId: bigint;
}

/**
 * Makes up a history. Only times and the two ends of each message are held, as columns of numbers; the rest
 * follows from the number of the message when it is asked for. `now` in milliseconds.
 */
export function createGeneratedSource(
  options: GeneratedHistory,
  appKey: string,
  now: number,
): GeneratedSource {
  const columns = createColumns(options, now);
  const { count, firstId } = columns;
  const records = createRecords(columns, appKey);
  const members = createMembers(columns);
  const all: Timeline = { length: count, position: records.position, message: records.message };

  return {
    timeline(conversation) {
      if (conversation.kind === "all") return all;
      const list = members(conversation);
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
    everybody: listNames(columns.names),
    largestId: count === 0 ? 0n : columns.idAt(count - 1),
    *facts(span) {
      const { first, end } = findRange(all, span);
      for (let index = first; index < end; index++) yield records.fact(index);
    },
  };
}
