import { readFileSync } from "node:fs";
import { parseWithStandIns, type StandInDocument } from "../openapi/stand-ins.ts";
import { specFiles } from "./package.ts";
import { UsageError } from "./usage-error.ts";

/** The spec of an API. */
export interface Spec<Id extends string = string> extends StandInDocument {
  readonly id: Id;
}

/**
 * The requested APIs, each once; all of them if none is requested.
 * @throws UsageError that lists the known APIs, if one is unknown
 */
export function chooseApis<Id extends string>(
  requested: readonly string[],
  known: readonly Id[],
): readonly Id[] {
  const unknown = requested.find((id) => !known.includes(id as Id));
  if (unknown !== undefined)
    throw new UsageError(`There is no API '${unknown}'; the APIs are ${known.join(", ")}`);
  return requested.length > 0 ? [...new Set(requested as Id[])] : known;
}

/** @throws UsageError if the file cannot be read, or is not an OpenAPI document */
export function readSpec<Id extends string>(id: Id): Spec<Id> {
  const file = specFiles[id] as string;
  const fail = (what: string): never => {
    throw new UsageError(`The spec of ${id} ${what.replaceAll(/\s+/g, " ")}`);
  };
  try {
    const spec = parseWithStandIns(readFileSync(file, "utf8"));
    return "paths" in spec.document ? { id, ...spec } : fail(`is not an OpenAPI document: ${file}`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { message } = error as Error;
    return fail(
      error instanceof SyntaxError ? `is not JSON: ${file}: ${message}` : `cannot be read: ${message}`,
    );
  }
}
