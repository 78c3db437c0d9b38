import type { Document, RequestBody } from "../../openapi/document.ts";
import { listOperations } from "../../openapi/operations.ts";
import type { Pointer } from "../../openapi/pointer.ts";
import { followReferences, lookUp } from "../../openapi/reference.ts";
import { checkParameters, readParameters } from "./check-parameters.ts";
import { type Problem, toProblems } from "./problem.ts";
import { createCompiler, type Judge } from "./schemas.ts";
import type { RequestHead } from "./simulator.ts";

/** What the spec says of the requests of an operation. */
export interface RequestCheck {
  /** The first parameter that is wrong. */
  parameters(request: RequestHead): Problem | undefined;
  /** Missing when the operation takes no body. */
  body?: BodyCheck;
}

export interface BodyCheck {
  types: readonly string[];
  required: boolean;
  /** Everything that is wrong in a body of a media type. */
  problems(body: unknown): Problem[];
}

/** Finds the check of an operation by its id. One that the spec lacks takes anything, but no body. */
export type FindCheck = (operationId: string) => RequestCheck;

/**
 * Makes the checks of the requests of an API. The schemas of an operation are compiled at its first request,
 * because most tests ask for few operations.
 */
export function createChecks(document: Document): FindCheck {
  const operations = new Map(
    listOperations(document).map((listed) => [listed.operation.operationId, listed]),
  );
  const compile = createCompiler(document);
  const made = new Map<string, RequestCheck>();

  function make(id: string): RequestCheck {
    const listed = operations.get(id);
    if (!listed) return { parameters: () => undefined };
    const parameters = readParameters(document, listed.parameterPointers, compile);
    const body = readBodyCheck(document, [...listed.pointer, "requestBody"], compile);
    return { parameters: (request) => checkParameters(parameters, request), ...(body && { body }) };
  }

  return (id) => {
    const check = made.get(id) ?? make(id);
    made.set(id, check);
    return check;
  };
}

function readBodyCheck(
  document: object,
  at: Pointer,
  compile: (pointer: Pointer) => Judge,
): BodyCheck | undefined {
  const pointer = followReferences(document, at);
  const body = lookUp(document, pointer) as RequestBody | undefined;
  if (!body) return undefined;
  const types = Object.keys(body.content);
  // No operation has bodies of several media types that differ in more than how they are written.
  const judge = compile([...pointer, "content", types[0] ?? "", "schema"]);
  return {
    types,
    required: body.required ?? false,
    problems: (value) => toProblems("body", judge(toCheckable(value))),
  };
}

/**
 * A copy that a validator understands: large integers as numbers, or as none at all when they do not fit into 64
 * bits; files as texts of as many bytes.
 */
function toCheckable(value: unknown): unknown {
  if (typeof value === "bigint") return BigInt.asIntN(64, value) === value ? Number(value) : Number.NaN;
  if (value instanceof File) return "x".repeat(value.size);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(toCheckable);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toCheckable(member)]));
}
