/** A message record in the history. */
export interface SandboxMessage {
  /** A 64-bit integer as a decimal string, so that it is not rounded. In responses it is an integer. */
  msgid: string;
  msg_type: string;
  msg_body: Record<string, unknown>;
  target_type: "single" | "group" | "chatroom";
  /** Username, group id or chat room id. */
  target_id: string;
  target_name: string;
  target_appkey: string;
  from_type: string;
  from_id: string;
  from_name: string;
  from_platform: string;
  from_appkey: string;
  /** 1 when the sender chose `from_name`; only in records of groups and chat rooms. */
  set_from_name?: number;
  /** When it was sent, in seconds since 1970. The history is filtered and sorted by it. */
  create_time: number;
  /** When the server received it, in milliseconds since 1970. */
  msg_ctime: number;
  version: number;
  /** 0 within the app, 1 between two apps. */
  msg_level: number;
}

/** A message to add. Only sender and receiver are required; the rest is filled in. */
export interface NewMessage extends Partial<Omit<SandboxMessage, "msgid">> {
  from_id: string;
  target_id: string;
  msgid?: string | number | bigint;
}

/** Values for missing fields of a `NewMessage`. */
export interface MessageDefaults {
  appKey: string;
  /** In milliseconds. */
  now: number;
  /** For a message without an id. */
  nextId: bigint;
}

/**
 * Creates a complete record.
 * @throws RangeError if an id or a time is invalid
 */
export function completeMessage(
  message: NewMessage,
  { appKey, now, nextId }: MessageDefaults,
): SandboxMessage {
  const { msgid, create_time, msg_ctime, target_type = "single", ...rest } = message;
  const sent = create_time ?? Math.floor((msg_ctime ?? now) / 1000);
  const received = msg_ctime ?? (create_time === undefined ? now : create_time * 1000);
  if (!Number.isSafeInteger(sent)) throw new RangeError(`create_time: expected whole seconds, got ${sent}`);
  if (!Number.isSafeInteger(received))
    throw new RangeError(`msg_ctime: expected whole milliseconds, got ${received}`);
  return {
    msgid: msgid === undefined ? nextId.toString() : toId(msgid).toString(),
    msg_type: "text",
    msg_body: { text: "Hello", extras: {} },
    target_type,
    target_name: "",
    target_appkey: target_type === "single" ? appKey : "",
    from_type: "user",
    from_name: message.from_id,
    from_platform: "a",
    from_appkey: appKey,
    create_time: sent,
    msg_ctime: received,
    version: 1,
    msg_level: 0,
    ...rest,
  };
}

/** The record as it is in responses, with the id as an integer of any size. */
export function toWire(message: SandboxMessage): Record<string, unknown> {
  const id = Number(message.msgid);
  return { ...message, msgid: Number.isSafeInteger(id) ? id : BigInt(message.msgid) };
}

function toId(value: string | number | bigint): bigint {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new RangeError(`msgid: ${value} is too large to be exact as a number; pass a string or a bigint`);
  }
  const id = BigInt(value);
  if (id < 0n || id >= 2n ** 63n) throw new RangeError(`msgid: expected a 64-bit id, got ${value}`);
  return id;
}
