import { type NormalizedMessage, normalize, type VendorMessage } from "../../generated/vendors/messages.ts";

/** Converts a history to the common shape, such as `normalizeAll(jmessage.report.history({ … }))`. */
export function normalizeAll(
  messages: AsyncIterable<VendorMessage>,
): AsyncGenerator<NormalizedMessage, void, undefined>;
/** @param read the function for one vendor, such as `(message) => normalizeQiniu(message, "group")` */
export function normalizeAll<Message, Result>(
  messages: AsyncIterable<Message>,
  read: (message: Message) => Result,
): AsyncGenerator<Result, void, undefined>;
export async function* normalizeAll(
  messages: AsyncIterable<VendorMessage>,
  read: (message: VendorMessage) => unknown = normalize,
): AsyncGenerator<unknown, void, undefined> {
  for await (const message of messages) yield read(message);
}

export * from "../../generated/vendors/messages.ts";
export { mergeByTime } from "./merge-by-time.ts";
export type { Content, Conversation, Media, Normalized, Party, Place, Shown } from "./message.ts";
