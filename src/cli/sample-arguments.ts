import type { Document, Exemplified, Operation } from "../openapi/document.ts";
import { resolve } from "../openapi/reference.ts";
import type { Argument } from "./prepare-request.ts";

/**
 * Example values of what an operation needs: its required parameters, and those of the first shape if it has several.
 * @returns `undefined` if one of them has no example
 */
export function sampleArguments(document: Document, operation: Operation): Argument[] | undefined {
  const [shape] = operation["x-parameter-shapes"] ?? [];
  const list = (operation.parameters ?? [])
    .map((parameter) => resolve(document, parameter))
    .filter(({ name, required }) => required || shape?.required.includes(name))
    .map((parameter) => ({ parameter, value: exampleOf(parameter, shape?.name) }));
  return list.some(({ value }) => value === undefined) ? undefined : list;
}

/** The example of a JSON body: `null` if none is needed, `undefined` if the spec has no example of it. */
export function sampleBody(document: Document, operation: Operation): unknown {
  const { required = false, content = {} } = resolve(document, operation.requestBody) ?? {};
  return exampleOf(content["application/json"] ?? {}) ?? (required ? undefined : null);
}

function exampleOf({ example, examples = {} }: Exemplified, name = ""): unknown {
  return (examples[name] ?? Object.values(examples)[0])?.value ?? example;
}
