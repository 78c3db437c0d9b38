import type { Document } from "../../src/openapi/document.ts";
import type { ArgumentSet, ExampleBody } from "./argument-sets.ts";
import type { OperationExamples } from "./examples.ts";
import { filled } from "./filled.ts";
import { dataMutants, type Mutant } from "./mutants.ts";
import { createOracle } from "./oracle.ts";
import { type Make, type RequestMutant, within } from "./request-mutant.ts";
import { partsOf } from "./schema-parts.ts";
import { withBody } from "./wire-request.ts";

/** Every request body that differs from an example by one faulty change. */
export function* bodyMutants(
  document: Document,
  { method, body }: OperationExamples,
  { args }: ArgumentSet,
  make: Make,
): Generator<RequestMutant> {
  const { body: value, ...rest } = args;
  if (!body) {
    if (method === "GET") return;
    const unknown = make("unknown body", "a body where none is documented", args);
    yield { ...unknown, request: withBody(unknown.request, "{}", "application/json") };
    return;
  }
  if (body.required) yield make("missing body", "no body", rest);
  yield* encodingMutants(body, args, make);
  const oracle = createOracle(document, body.schema);
  const whole = filled(document, value, body.schema, oracle);
  const changes = new Map<string, Mutant>();
  for (const base of [value, whole])
    for (const mutant of dataMutants(document, base, partsOf(document, body.schema)))
      changes.set(JSON.stringify(mutant.value), mutant);
  for (const mutant of changes.values()) {
    const value = isForm(body) ? asFields(mutant.value) : mutant.value;
    const broken = value === undefined ? new Set<string>() : oracle(value);
    if (broken.size > 0)
      yield make("body", `body ${mutant.change}`, { ...args, body: value }, within("body", broken));
  }
}

function* encodingMutants(
  body: ExampleBody,
  args: ArgumentSet["args"],
  make: Make,
): Generator<RequestMutant> {
  const text = JSON.stringify(args.body);
  const { request } = make("malformed body", "", args);
  const cut = withBody(request, text.slice(0, -1), "application/json");
  if (!isForm(body)) yield { ...make("malformed body", "JSON that breaks off", args), request: cut };
  const other = isForm(body) ? "application/json" : "text/plain";
  yield { ...make("media type", `body as ${other}`, args), request: withBody(request, text, other) };
}

function isForm({ type }: ExampleBody): boolean {
  return type === "multipart/form-data";
}

/** A form has named string fields; nothing else can be written as one. */
function asFields(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, String(field)]));
}
