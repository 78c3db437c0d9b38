import { placeOf, type Thread } from "./mailbox.ts";
import type { StoredMessage } from "./message.ts";
import type { SandboxQiniuOptions } from "./options.ts";

/** A page of a conversation. */
export interface Page {
  /** Newest first. */
  readonly messages: readonly StoredMessage[];
  readonly last: boolean;
  /** Id to continue with; 0 on the last page, which is not documented. */
  readonly next: bigint;
}

/**
 * Reads backwards from the message with the id `start`, or from the newest one if that is 0. If there is no such
 * message, because it was recalled or never existed, the page begins with the next older one.
 */
export function readPage(
  thread: Thread,
  start: bigint,
  limit: number,
  nextPage: SandboxQiniuOptions["nextPage"] = "first",
): Page {
  const from = start === 0n ? thread.length : placeOf(thread, nextPage === "lastAfter" ? start : start + 1n);
  const messages: StoredMessage[] = [];
  // One message more than fits shows whether there is another page, and where it begins.
  for (let index = from - 1; index >= 0 && messages.length <= limit; index--) {
    const message = thread[index];
    if (message && !message.recalled) messages.push(message);
  }
  const [beyond] = messages.splice(limit);
  if (!beyond) return { messages, last: true, next: 0n };
  return { messages, last: false, next: nextPage === "first" ? beyond.id : (messages.at(-1)?.id ?? 0n) };
}
