import { lines } from "./text.ts";
import type { Vendor } from "./vendors.ts";

/** `messages.ts`: one shape for the messages of every vendor whose `normalize.ts` says how to read them. */
export function messagesFile(vendors: readonly Vendor[]): string {
  const names = vendors.map(({ name }) => name);
  const [first = ""] = names;
  return `${lines(
    vendors,
    ({ id, name }) =>
      `import { is${name}Message, normalize${name}, type ${name}Message } from "../../src/${id}/normalize.ts";`,
  )}import type { Normalized } from "../../src/messages/message.ts";
import { unknownMessage } from "../../src/messages/unknown-message.ts";

/** A message as any of the vendors sends it. */
export type VendorMessage = ${names.map((name) => `${name}Message`).join(" | ")};

/** \`vendor\` determines the type of \`raw\`. */
export type NormalizedMessage =
${lines(vendors, ({ id, name }) => `  | Normalized<${JSON.stringify(id)}, ${name}Message>`)}  /** Not a message of these vendors. */
  | Normalized<"unknown", unknown>;

/**
 * Normalizes a message of any vendor, which it recognizes by fields that only one vendor has. If you know the vendor,
 * \`normalize${first}\` and the like are smaller, and some of them accept more than the message.
 * @throws TypeError naming the field, if an id is a number that \`JSON.parse\` has rounded; for nothing else
 */
export function normalize(message: VendorMessage): NormalizedMessage {
${lines(names, (name) => `  if (is${name}Message(message)) return normalize${name}(message);`)}  return unknownMessage(message);
}

export { ${names.flatMap((name) => [`normalize${name}`, `type ${name}Message`]).join(", ")} };
`;
}
