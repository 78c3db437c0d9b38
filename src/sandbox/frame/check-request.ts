import type { Document, RequestBody } from "../../openapi/document.ts";
import { listOperations } from "../../openapi/operations.ts";
import type { Pointer } from "../../openapi/pointer.ts";
import { followReferences, lookUp } from "../../openapi/reference.ts";
import { checkParameters, readParameters } from "./check-parameters.ts";
import { type Problem, toProblems } from "./problem.ts";
import { createCompiler, type Validate } from "./schemas.ts";
import type { RequestHead } from "./simulator.ts";

/** Checks the requests of an operation against the spec. */
export interface RequestCheck {
  /** The problem with the first parameter that is wrong. */
  parameters(request: RequestHead): Problem | undefined;
  /** Absent if the operation has no body. */
  body?: BodyCheck;
}

export interface BodyCheck {
  types: readonly string[];
  required: boolean;
  /** Everything that is wrong in a body. */
  problems(body: unknown): Problem[];
}

/**
 * Finds the check of an operation by its id. An operation that is not in the spec accepts any parameters, but no body.
 */
export type FindCheck = (operationId: string) => RequestCheck;

/**
 * Creates the checks for the requests of an API. The schemas of an operation are compiled at its first request, because
 * most tests call few operations.
 */
export function createChecks(document: Document): FindCheck {
  const operations = new Map(
    listOperations(document).map((listed) => [listed.operation.operationId, listed]),
  );
  const compile = createCompiler(document);
  const checks = new Map<string, RequestCheck>();

  function createCheck(id: string): RequestCheck {
    const listed = operations.get(id);
    if (!listed) return { parameters: () => undefined };
    const parameters = readParameters(document, listed.parameterPointers, compile);
    const body = readBodyCheck(document, [...listed.pointer, "requestBody"], compile);
    return { parameters: (request) => checkParameters(parameters, request), ...(body && { body }) };
  }

  return (id) => {
    const check = checks.get(id) ?? createCheck(id);
    checks.set(id, check);
    return check;
  };
}

function readBodyCheck(
  document: object,
  at: Pointer,
  compile: (pointer: Pointer) => Validate,
): BodyCheck | undefined {
  const pointer = followReferences(document, at);
  const body = lookUp(document, pointer) as RequestBody | undefined;
  if (!body) return undefined;
  const types = Object.keys(body.content);
  // Where an operation has several media types, they only differ in the serialization.
  const validate = compile([...pointer, "content", types[0] ?? "", "schema"]);
  return {
    types,
    required: body.required ?? false,
    problems: (value) => toProblems("body", validate(toCheckable(value))),
  };
}

/**
 * A copy for a validator: large integers as numbers, or as `NaN` if they do not fit into 64 bits; files as strings of
 * the same length in bytes.
 */
function toCheckable(value: unknown): unknown {
  if (typeof value === "bigint") return BigInt.asIntN(64, value) === value ? Number(value) : Number.NaN;
  if (value instanceof File) return "x".repeat(value.size);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(toCheckable);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toCheckable(member)]));
}
