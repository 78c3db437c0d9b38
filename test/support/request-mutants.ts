import type { Document, Schema } from "../../src/openapi/document.ts";
import type { ArgumentSet, ExampleParameter } from "./argument-sets.ts";
import { bodyMutants } from "./body-mutants.ts";
import type { OperationExamples } from "./examples.ts";
import { textMutants } from "./mutants.ts";
import { constraintsOf, createTextOracle } from "./oracle.ts";
import { type Make, type RequestFault, type RequestMutant, within } from "./request-mutant.ts";
import { toWireRequest } from "./wire-request.ts";

type Args = ArgumentSet["args"];

const none: ReadonlySet<string> = new Set();

/** Every request of an operation that violates the spec by one change of a given one. */
export function requestMutants(
  document: Document,
  operation: OperationExamples,
  sets: readonly ArgumentSet[],
  credentials: Readonly<Record<string, string>>,
): RequestMutant[] {
  const all: Args = Object.assign({}, ...sets.map(({ args }) => args));
  return sets.flatMap((set, index) => {
    const make: Make = (kind, change, args, broken = none) => {
      const request = toWireRequest(operation, args, credentials);
      return { kind, change: `${set.name}: ${change}`, request, broken };
    };
    return [
      ...parameterMutants(document, operation, set, all, make),
      ...bodyMutants(document, operation, set, make),
      // One set is enough for what does not depend on the arguments.
      ...(index === 0 ? generalMutants(operation, set, make) : []),
    ];
  });
}

function* generalMutants(
  { secured, parameters, body, ...rest }: OperationExamples,
  { args }: ArgumentSet,
  make: Make,
) {
  yield make("unknown parameter", "an unknown parameter", { ...args, unheardOf: 1 });
  if (!secured) return;
  const request = toWireRequest({ parameters, body, ...rest }, args, {});
  yield { ...make("credentials", "no credentials", args), request };
}

/** @param all arguments of all sets: those of the other shapes */
function* parameterMutants(
  document: Document,
  { operation, parameters }: OperationExamples,
  { args }: ArgumentSet,
  all: Args,
  make: Make,
): Generator<RequestMutant> {
  const shapes = operation["x-parameter-shapes"] ?? [];
  for (const parameter of parameters) {
    const { name, in: place } = parameter;
    const inShape = shapes.some(({ required }) => required.includes(name));
    if (!(name in args)) {
      if (inShape) yield make("shape", `${name} of another shape`, { ...args, [name]: all[name] });
      continue;
    }
    yield* valueMutants(document, parameter, args, make);
    if (place === "path") continue;
    const { [name]: value, ...rest } = args;
    if (parameter.required) yield make("missing parameter", `${name} missing`, rest);
    else if (inShape) yield make("shape", `${name} missing`, rest);
    if (place === "query")
      yield make("parameter twice", `${name} twice`, { ...args, [name]: [value, value] });
  }
}

function* valueMutants(
  document: Document,
  { in: place, name, schema }: ExampleParameter,
  args: Args,
  make: Make,
): Generator<RequestMutant> {
  const oracle = createTextOracle(document, schema);
  for (const { change, value } of textMutants(String(args[name]), schema)) {
    const broken = oracle(value);
    // An empty path segment is another path, and spaces around a header are not part of it.
    const isOther = (place === "path" && value === "") || (place === "header" && value !== value.trim());
    if (broken.size === 0 || isOther) continue;
    yield make(place as RequestFault, `${name} ${change}`, { ...args, [name]: value }, within(name, broken));
  }
}

/**
 * Every constraint of the parameters and the body of an operation that a request can break: as mutants name it → where
 * it is in the document.
 */
export function requestConstraints(document: Document, example: OperationExamples): Map<string, string> {
  const { id, parameters, body } = example;
  const found = new Map<string, string>();
  const note = (name: string, schema: Schema, isBreakable: (path: string) => boolean) => {
    for (const [path, place] of constraintsOf(document, schema, `${id} ${name} `))
      if (isBreakable(path)) found.set(name + path, place);
  };
  for (const { name, in: place, schema } of parameters)
    note(name, schema, (path) => {
      // Everything is sent as a string, and an empty path segment is another path.
      if (path.endsWith("/type")) return schema.type !== "string";
      return !(path === "#/minLength" && schema.minLength === 1 && place === "path");
    });
  // A form is always an object, and its fields are strings.
  if (body) note("body", body.schema, (path) => body.type === "application/json" || !path.endsWith("/type"));
  return found;
}
