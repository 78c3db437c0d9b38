import { findOperations, followReferences, lookUp, type OpenApiDocument, type Pointer } from "./document.ts";
import type { Answer, RequestHead } from "./simulator.ts";

interface Response {
  content?: Record<string, { examples?: Record<string, { value?: unknown }> }>;
}

/** Answers with an example of the spec, or says why there is none. */
export type AnswerFromExamples = (request: RequestHead) => Answer | string;

/**
 * Makes the answers of operations that are not simulated: the first example of the first success, or what the
 * header `Prefer: code=404, example=unknownUser` asks for.
 */
export function createExampleAnswers(document: OpenApiDocument): AnswerFromExamples {
  return ({ operation, headers }) => {
    const exact = document.exact();
    const at = findOperations(exact).get(operation.id);
    if (!at) return "The spec has no such operation";
    const responses: Pointer = [...at.operation, "responses"];
    const wanted = readPreferences(String(headers.prefer ?? ""));
    const statuses = Object.keys(lookUp(exact, responses) as object);
    const status = wanted.code ?? statuses.find((code) => code.startsWith("2")) ?? "";
    if (!statuses.includes(status)) return `Prefer: the spec has no answer with status ${status}`;
    const response = lookUp(exact, followReferences(exact, [...responses, status])) as Response;
    return choose(response, Number(status), wanted.example);
  };
}

function choose({ content = {} }: Response, status: number, wanted: string | undefined): Answer | string {
  const [type, { examples = {} } = {}] = Object.entries(content)[0] ?? [];
  const name = wanted ?? Object.keys(examples)[0];
  if (name === undefined) return { status };
  if (!Object.hasOwn(examples, name)) return "Prefer: the spec has no example of that name for this status";
  const value = examples[name]?.value;
  return type === "application/json"
    ? { status, body: value }
    : { status, headers: { "Content-Type": String(type) }, text: String(value) };
}

function readPreferences(header: string): { code?: string; example?: string } {
  const found: Record<string, string> = {};
  for (const [, name = "", quoted, plain = ""] of header.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|([^,;\s]*))/g))
    found[name.toLowerCase()] = quoted ?? plain;
  return found;
}
