import { createChecks, type FindCheck } from "./check-request.ts";
import { type OpenApiDocument, readDocument } from "./document.ts";
import { createExampleResponder, type RespondFromExample } from "./examples.ts";

/** What a server needs from its spec. It has no state, so servers can share it. */
export interface Spec {
  findCheck: FindCheck;
  respondFromExample: RespondFromExample;
}

export function createSpec(document: OpenApiDocument): Spec {
  return { findCheck: createChecks(document.rounded), respondFromExample: createExampleResponder(document) };
}

const loaded = new Map<string, Spec>();

/** The spec of an API, read once per process: many tests start many sandboxes, and compiling schemas takes time. */
export function loadSpec(apiId: string): Spec {
  const spec = loaded.get(apiId) ?? createSpec(readDocument(apiId));
  loaded.set(apiId, spec);
  return spec;
}
