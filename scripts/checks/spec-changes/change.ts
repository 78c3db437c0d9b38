/** What a difference means to somebody who uses the released description. */
export type ChangeClass = "breaking" | "additive" | "neutral";

/** Who sends what a schema describes: the client or the server. */
export type Direction = "request" | "answer";

/** What a difference does to the values that a schema allows; `added` and `changed` are so in both directions. */
export type Effect = "narrowed" | "widened" | "changed" | "added";

/** A difference, as one of the comparisons found it. */
export interface Finding {
  class: ChangeClass;
  /** Part of the operation, such as `query count` or `answer 200`. */
  where: string;
  /** Place below it, from the innermost named schema on, such as `TextBody.text`. */
  place: string;
  what: string;
}

/** The same difference wherever it shows. */
export interface Change extends Omit<Finding, "where"> {
  operations: string[];
  where: string[];
}

/**
 * A client may go on sending what it sends, and has to understand all that may come: so a request must not accept
 * less than before, and an answer must not hold more kinds of values.
 */
export function classOf(effect: Effect, direction: Direction): ChangeClass {
  if (effect === "changed") return "breaking";
  if (effect === "added") return "additive";
  return (effect === "narrowed") === (direction === "request") ? "breaking" : "additive";
}

/** One line for people. */
export function lineOf({ class: kind, operations, where, place, what }: Change): string {
  const [first, ...more] = operations;
  const who = first && more.length > 0 ? `${first} and ${more.length} more` : (first ?? "all operations");
  const at = [where.join(", "), place].filter((part) => part !== "").join(": ");
  return `${kind.padEnd(8)}  ${who}  ${at && `${at}  `}${what}`;
}
