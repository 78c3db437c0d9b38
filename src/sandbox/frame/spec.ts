import { createChecks, type FindCheck } from "./check-request.ts";
import { type OpenApiDocument, readDocument } from "./document.ts";
import { type AnswerFromExamples, createExampleAnswers } from "./examples.ts";

/** What a server knows of its spec. It has no state, so servers can share it. */
export interface Spec {
  findCheck: FindCheck;
  answerFromExamples: AnswerFromExamples;
}

export function createSpec(document: OpenApiDocument): Spec {
  return { findCheck: createChecks(document.rounded), answerFromExamples: createExampleAnswers(document) };
}

const loaded = new Map<string, Spec>();

/** The spec of an API. Read once in a process: many tests start many sandboxes, and compiling takes time. */
export function loadSpec(apiId: string): Spec {
  const spec = loaded.get(apiId) ?? createSpec(readDocument(apiId));
  loaded.set(apiId, spec);
  return spec;
}
