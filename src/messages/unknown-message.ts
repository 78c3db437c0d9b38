import { unknownContent } from "./content.ts";
import type { Normalized } from "./message.ts";

/** Something that is not a message of any known vendor, in the common shape. */
export function unknownMessage(raw: unknown): Normalized<"unknown", unknown> {
  return {
    vendor: "unknown",
    id: "",
    conversation: undefined,
    sender: undefined,
    receiver: undefined,
    sentAt: new Date(Number.NaN),
    raw,
    ...unknownContent(),
  };
}
