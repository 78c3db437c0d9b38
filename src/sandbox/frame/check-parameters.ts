import { type CompiledSchema, findViolations } from "./find-violations.ts";
import { type Problem, toProblems } from "./problem.ts";
import type { RequestHead } from "./simulator.ts";

/** A parameter of the spec, ready to be checked. Those in cookies are ignored. */
export interface ParameterCheck extends CompiledSchema {
  readonly name: string;
  readonly place: "path" | "query" | "headers";
  readonly required: boolean;
  /** The types that its schema names; none if it names no type. */
  readonly types: readonly string[];
}

/** Finds the first parameter that violates the spec. Unknown ones are ignored. */
export function checkParameters(
  parameters: readonly ParameterCheck[],
  request: RequestHead,
): Problem | undefined {
  for (const parameter of parameters) {
    const { name, place, required, types } = parameter;
    // Only the names of headers are case-insensitive; Node has them in lower case.
    const text = request[place][place === "headers" ? name.toLowerCase() : name];
    if (text === undefined) {
      if (!required) continue;
      return { kind: "parameter", message: `${name} is missing`, at: [name], keyword: "required" };
    }
    const violations = findViolations(parameter, readText(String(text), types));
    const [problem] = toProblems("parameter", violations, [name]);
    if (problem) return problem;
  }
  return undefined;
}

/** Converts a string to the declared type, or leaves it unchanged for the schema to reject. */
function readText(text: string, types: readonly string[]): unknown {
  if (types.includes("integer") && /^-?\d+$/.test(text)) return Number(text);
  if (types.includes("number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  return text;
}
