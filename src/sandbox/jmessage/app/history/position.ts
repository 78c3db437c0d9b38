/** Where a message is in the order of the history: by time of sending, then of receiving, then by id. */
export interface Position {
  /** `create_time`, in seconds. */
  sent: number;
  /** `msg_ctime`, in milliseconds. */
  received: number;
  id: bigint;
}

/** The position before everything sent at or after a second. */
export function positionBefore(sent: number): Position {
  return { sent, received: Number.NEGATIVE_INFINITY, id: -1n };
}

/** The first position after a message. */
export function nextPosition(position: Position): Position {
  return { ...position, id: position.id + 1n };
}

export function comparePositions(a: Position, b: Position): number {
  if (a.sent !== b.sent) return a.sent < b.sent ? -1 : 1;
  if (a.received !== b.received) return a.received < b.received ? -1 : 1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}
