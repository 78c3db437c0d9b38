import type { AllOf } from "./alternatives.ts";
import type { Direction, Effect } from "./change.ts";

/** What an object may hold beside its properties: nothing, something that nobody describes, anything, or one type. */
export type Openness = "closed" | "open" | "free-form" | "typed";

const additional = (schemas: AllOf) =>
  schemas.flatMap((schema) => [schema.additionalProperties, schema.unevaluatedProperties]);

export function opennessOf(schemas: AllOf): Openness {
  const said = additional(schemas);
  if (said.includes(false)) return "closed";
  if (said.some((one) => typeof one === "object")) return "typed";
  return said.includes(true) ? "free-form" : "open";
}

/** The schemas of what is not a property. */
export const additionalOf = (schemas: AllOf): AllOf =>
  additional(schemas).filter((one) => typeof one === "object");

/** What it does to clients; types let them name any field of a free-form object, but not of an open one. */
export function opennessEffect(old: Openness, now: Openness, direction: Direction): Effect | undefined {
  if (old === now) return undefined;
  if (now === "closed") return old === "open" ? "narrowed" : "changed";
  // Answers grow fields anyway.
  if (old === "closed") return direction === "request" ? "widened" : "added";
  if (now === "open") return "changed";
  if (now === "typed") return "narrowed";
  return old === "typed" ? "widened" : "added";
}
