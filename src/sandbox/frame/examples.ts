import type { Document, ResponseObject } from "../../openapi/document.ts";
import { listOperations } from "../../openapi/operations.ts";
import { resolve } from "../../openapi/reference.ts";
import type { RequestHead, SimulatedResponse } from "./simulator.ts";

/** Returns the spec of an API, with integers beyond 2^53 as bigints. Called at the first request that needs it. */
export type ReadDocument = () => Document;

/** Returns a response from the spec's examples, or a message that says why there is none. */
export type RespondFromExample = (request: RequestHead) => SimulatedResponse | string;

/**
 * Creates the responses of operations that are not simulated: the first example of the first successful response, or
 * the one that a header such as `Prefer: code=404, example=unknownUser` selects.
 */
export function createExampleResponder(readDocument: ReadDocument): RespondFromExample {
  return ({ operation, headers }) => {
    const document = readDocument();
    const listed = listOperations(document).find((listed) => listed.operation.operationId === operation.id);
    if (!listed) return "The spec has no such operation";
    const { responses } = listed.operation;
    const wanted = readPreferences(String(headers.prefer ?? ""));
    const status = wanted.code ?? Object.keys(responses).find((code) => code.startsWith("2")) ?? "";
    const response = Object.hasOwn(responses, status) ? resolve(document, responses[status]) : undefined;
    if (!response) return `Prefer: the spec has no response with status ${status}`;
    return choose(response, Number(status), wanted.example);
  };
}

function choose(
  { content = {} }: ResponseObject,
  status: number,
  wanted: string | undefined,
): SimulatedResponse | string {
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
