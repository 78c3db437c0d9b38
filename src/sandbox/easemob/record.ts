import type { components } from "../../../generated/easemob/types.ts";

/** A record of a history file. */
export type ArchiveRecord = components["schemas"]["HistoryRecord"];
export type MessageBody = ArchiveRecord["payload"]["bodies"][number];

/** A message to store; missing fields are filled in. */
export interface NewRecord {
  msg_id?: string;
  /** A Date, an ISO 8601 string, or milliseconds; by default the time when it is added. */
  timestamp?: Date | string | number;
  from?: string;
  to?: string;
  chat_type?: ArchiveRecord["chat_type"];
  body?: MessageBody;
  ext?: Record<string, unknown>;
  /** The file that it is in, as `yyyyMMddHH`; by default that of its timestamp. */
  file?: string;
}

/** Ids are too large to be exact as numbers, and later messages have larger ones. */
export function idAt(timestamp: number, index: number): string {
  return String((BigInt(timestamp) << 20n) | BigInt(index & 0xfffff));
}

export function toRecord(given: NewRecord, index: number, now: number): ArchiveRecord {
  const timestamp = new Date(given.timestamp ?? now).getTime();
  if (Number.isNaN(timestamp))
    throw new RangeError(
      `timestamp: expected a Date, milliseconds or an ISO 8601 string, got ${given.timestamp}`,
    );
  const { msg_id = idAt(timestamp, index), from = "lin", to = "chen", chat_type = "chat" } = given;
  const { body = { type: "txt", msg: `Message ${index + 1}` }, ext = {} } = given;
  const payload = { bodies: [body], ext, from, to };
  return { msg_id, timestamp, direction: "outgoing", to, from, chat_type, payload };
}
