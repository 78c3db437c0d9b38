import type { ParameterCheck } from "./check-parameters.ts";
import { type CompiledSchema, findViolations } from "./find-violations.ts";
import { type Problem, toProblems } from "./problem.ts";

/** How the requests for the operations of an API are checked, by operation id: a generated `checks.ts`. */
export type Checks = Readonly<Record<string, OperationCheck>>;

export interface OperationCheck {
  readonly parameters: readonly ParameterCheck[];
  /** Absent if the operation has no body. */
  readonly body?: BodyCheck;
}

export interface BodyCheck extends CompiledSchema {
  /** The media types, which differ in the serialization only. */
  readonly types: readonly string[];
  readonly required: boolean;
}

const UNCHECKED: OperationCheck = { parameters: [] };

/** The check of an operation. One that is not in the spec accepts any parameters, but no body. */
export function findCheck(checks: Checks, operationId: string): OperationCheck {
  return (Object.hasOwn(checks, operationId) && checks[operationId]) || UNCHECKED;
}

/** Everything that is wrong in a body. */
export function checkBody(check: BodyCheck, body: unknown): Problem[] {
  return toProblems("body", findViolations(check, toCheckable(body)));
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
