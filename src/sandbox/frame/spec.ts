import type { Checks } from "./checks.ts";
import { createExampleResponder, type ReadDocument, type RespondFromExample } from "./examples.ts";

/** What a server needs from its spec. It has no state, so servers can share it. */
export interface Spec {
  checks: Checks;
  respondFromExample: RespondFromExample;
}

export function createSpec(checks: Checks, readDocument: ReadDocument): Spec {
  return { checks, respondFromExample: createExampleResponder(readDocument) };
}
