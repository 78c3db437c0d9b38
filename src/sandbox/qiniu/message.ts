/** @inline */
type Id = string | number | bigint;

/** The content of a message, and its time. */
interface Content {
  readonly ctype: string;
  readonly content: string;
  readonly attachment: string;
  readonly ext: string;
  readonly config: string;
  /** When it was sent, in milliseconds since 1970. */
  readonly timestamp: number;
}

/** A stored message. Ids are decimal strings, so that they are not rounded; in responses they are integers. */
export interface SandboxQiniuMessage extends Content {
  readonly msg_id: string;
  /** Id of the user who sent it. */
  readonly from: string;
  /** Id of the user or the group that it was sent to. */
  readonly to: string;
  /** Whether it has been recalled, so that the server no longer returns it. */
  readonly recalled: boolean;
}

/** A message to add. Only sender and receiver are required; the rest is filled in. */
export interface NewQiniuMessage extends Partial<Content> {
  from: Id;
  to: Id;
  /** Determines the place of the message in its conversation. By default larger than all others. */
  msg_id?: Id;
}

/** A message as the simulator stores it. */
export interface StoredMessage {
  readonly id: bigint;
  readonly ctype: string;
  content: string;
  readonly attachment: string;
  readonly ext: string;
  readonly config: string;
  readonly timestamp: number;
  readonly from: bigint;
  readonly device: number;
  readonly to: bigint;
  recalled: boolean;
}

/** Names of the content types, by their numbers in requests. */
export const CONTENT_TYPES = [
  "TEXT",
  "IMAGE",
  "AUDIO",
  "VIDEO",
  "FILE",
  "LOCATION",
  "COMMAND",
  "FORWARD",
  "RTC",
  "READ_ACK",
  "RECALL",
  "APPEND",
  "REPLACE",
] as const;

/** @throws RangeError naming the value, unless it is a 64-bit id */
export function toId(value: Id, name: string): bigint {
  if (typeof value === "number" && !Number.isSafeInteger(value))
    throw new RangeError(`${name}: ${value} is too large to be exact as a number; pass a string or a bigint`);
  const id = /^\d+$/.test(String(value)) ? BigInt(value) : -1n;
  if (id < 1n || id >= 2n ** 63n) throw new RangeError(`${name}: expected a 64-bit id, got ${value}`);
  return id;
}

/** The same for several values at once, by name. */
export function toIds<Name extends string>(values: Readonly<Record<Name, Id>>): Record<Name, bigint> {
  const entries = Object.entries<Id>(values).map(([name, value]) => [name, toId(value, name)]);
  return Object.fromEntries(entries) as Record<Name, bigint>;
}

/** The record as a test sees it. */
export function toRecord({ id, device: _, from, to, ...message }: StoredMessage): SandboxQiniuMessage {
  return { msg_id: String(id), ...message, from: String(from), to: String(to) };
}

/** The record as it is in responses. */
export function toWire(message: StoredMessage, status: string): Record<string, unknown> {
  const { id, ctype, content, attachment, ext, config, timestamp, from, device, to } = message;
  return {
    msg_id: id,
    ctype,
    content,
    attachment,
    ext,
    config,
    timestamp,
    status,
    from_xid: { uid: from, device_sn: device },
    to_xid: { uid: to, device_sn: 0 },
  };
}
