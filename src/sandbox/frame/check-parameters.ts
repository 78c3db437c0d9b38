import type { Parameter, Schema } from "../../openapi/document.ts";
import type { Pointer } from "../../openapi/pointer.ts";
import { followReferences, lookUp } from "../../openapi/reference.ts";
import { type Problem, toProblems } from "./problem.ts";
import type { CompileSchema, Validate } from "./schemas.ts";
import type { RequestHead } from "./simulator.ts";

/** A parameter of the spec, ready to be checked. */
export interface CheckedParameter {
  name: string;
  place: "path" | "query" | "headers";
  required: boolean;
  validate: Validate;
  types: readonly string[];
}

const PLACES: Readonly<Record<string, CheckedParameter["place"]>> = {
  path: "path",
  query: "query",
  header: "headers",
};

/** Reads the parameters at these places in the document. Those in cookies are ignored. */
export function readParameters(
  document: object,
  pointers: readonly Pointer[],
  compile: CompileSchema,
): CheckedParameter[] {
  return pointers.flatMap((pointer) => {
    const { in: where, name, required = false } = lookUp(document, pointer) as Parameter;
    const place = PLACES[where];
    if (place === undefined) return [];
    const schema = [...pointer, "schema"];
    const { type = [] } = lookUp(document, followReferences(document, schema)) as Schema;
    return [{ name, place, required, validate: compile(schema), types: [type].flat() }];
  });
}

/** Finds the first parameter that violates the spec. Unknown ones are ignored. */
export function checkParameters(
  parameters: readonly CheckedParameter[],
  request: RequestHead,
): Problem | undefined {
  for (const { name, place, required, validate, types } of parameters) {
    // Only the names of headers are case-insensitive; Node has them in lower case.
    const text = request[place][place === "headers" ? name.toLowerCase() : name];
    if (text === undefined) {
      if (!required) continue;
      return { kind: "parameter", message: `${name} is missing`, at: [name], keyword: "required" };
    }
    const [problem] = toProblems("parameter", validate(readText(String(text), types)), [name]);
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
