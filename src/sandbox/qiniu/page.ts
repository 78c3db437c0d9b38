import { placeOf, type Thread } from "./mailbox.ts";
import type { StoredMessage } from "./message.ts";
import type { SandboxQiniuOptions } from "./options.ts";

/** A page of a conversation. */
export interface Page {
  /** Newest first. */
  readonly messages: readonly StoredMessage[];
  readonly last: boolean;
  /** Id to go on with; 0 on the last page, of which the vendor says nothing. */
  readonly next: bigint;
}

/**
 * Reads backwards from the message with the id `start`, or from the newest one when that is 0. When there is no such
 * message, because it was recalled or never was, the next older one takes its place.
 */
export function readPage(
  thread: Thread,
  start: bigint,
  limit: number,
  nextPage: SandboxQiniuOptions["nextPage"] = "first",
): Page {
  const from = start === 0n ? thread.length : placeOf(thread, nextPage === "lastAfter" ? start : start + 1n);
  const messages: StoredMessage[] = [];
  // One more than fits shows whether and where another page begins.
  for (let index = from - 1; index >= 0 && messages.length <= limit; index--) {
    const message = thread[index];
    if (message && !message.recalled) messages.push(message);
  }
  const [beyond] = messages.splice(limit);
  if (!beyond) return { messages, last: true, next: 0n };
  return { messages, last: false, next: nextPage === "first" ? beyond.id : (messages.at(-1)?.id ?? 0n) };
}
