import { followReferences, lookUp, type Pointer } from "./document.ts";
import { type Problem, toProblems } from "./problem.ts";
import type { CompileSchema, Judge } from "./schemas.ts";
import type { RequestHead } from "./simulator.ts";

/** A parameter of the spec, ready to be checked. */
export interface CheckedParameter {
  name: string;
  place: "path" | "query" | "headers";
  required: boolean;
  judge: Judge;
  types: readonly string[];
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
}

const places: Readonly<Record<string, CheckedParameter["place"]>> = {
  path: "path",
  query: "query",
  header: "headers",
};

/** Reads the parameters from lists of them, each of which may be missing. */
export function readParameters(
  document: object,
  lists: readonly Pointer[],
  compile: CompileSchema,
): CheckedParameter[] {
  return lists.flatMap((list) => {
    const length = (lookUp(document, list) as unknown[] | undefined)?.length ?? 0;
    return Array.from({ length }, (_, index) => [...list, String(index)]).flatMap(
      (pointer) => readParameter(document, pointer, compile) ?? [],
    );
  });
}

function readParameter(document: object, at: Pointer, compile: CompileSchema): CheckedParameter | undefined {
  const pointer = followReferences(document, at);
  const parameter = lookUp(document, pointer) as Parameter;
  const place = places[parameter.in];
  if (place === undefined) return undefined;
  const schema = [...pointer, "schema"];
  const { type = [] } = lookUp(document, followReferences(document, schema)) as { type?: string | string[] };
  const { name, required = false } = parameter;
  return { name, place, required, judge: compile(schema), types: [type].flat() };
}

/** Finds the first parameter that the spec rejects. Those that it does not know are let pass. */
export function checkParameters(
  parameters: readonly CheckedParameter[],
  request: RequestHead,
): Problem | undefined {
  for (const { name, place, required, judge, types } of parameters) {
    // Header names are the only ones that do not mind case; node writes them small.
    const text = request[place][place === "headers" ? name.toLowerCase() : name];
    if (text === undefined) {
      if (!required) continue;
      return { kind: "parameter", message: `${name} is missing`, at: [name], keyword: "required" };
    }
    const [problem] = toProblems("parameter", judge(readText(String(text), types)), [name]);
    if (problem) return problem;
  }
  return undefined;
}

/** Turns a text into the declared type, or leaves it for the schema to reject. */
function readText(text: string, types: readonly string[]): unknown {
  if (types.includes("integer") && /^-?\d+$/.test(text)) return Number(text);
  if (types.includes("number") && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes("boolean") && /^(true|false)$/.test(text)) return text === "true";
  return text;
}
