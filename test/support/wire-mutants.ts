import {
  type Document,
  type Operation,
  type Parameter,
  parametersOf,
  resolve,
  type Schema,
} from "../../scripts/generate/openapi.ts";
import { basicCredentials } from "../../src/core/basic-auth.ts";
import { APP_KEY, MASTER_SECRET } from "./credentials.ts";
import type { Media } from "./document.ts";
import type { ArgumentSet } from "./examples.ts";
import { dataMutants, textMutants } from "./mutants.ts";
import { createOracle, createTextOracle } from "./oracle.ts";

/** A faulty request. */
export interface RequestMutant {
  readonly kind: "value" | "missing" | "shape" | "unknown" | "twice" | "credentials";
  readonly change: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The keywords of the parameter's schema that it breaks. */
  readonly broken: ReadonlySet<string>;
}

/** A faulty answer. */
export interface AnswerMutant {
  readonly change: string;
  readonly status: number;
  readonly value: unknown;
}

type Args = ArgumentSet["args"];
type RequestParameter = Parameter & { required?: boolean; schema: Schema & Record<string, unknown> };

/** Headers with the credentials of the tests. */
export const signed = { authorization: `Basic ${basicCredentials(APP_KEY, MASTER_SECRET)}` };
const none: ReadonlySet<string> = new Set();

/** Path and query of a request with some arguments, written apart from the client. A list is sent name by name. */
export function toTarget(path: string, args: Args): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(args))
    if (!path.includes(`{${name}}`)) for (const item of [value].flat()) query.append(name, String(item));
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(args[name])));
  return query.size > 0 ? `${filled}?${query}` : filled;
}

/** Every request of an operation that the spec forbids, one change away from one of the given ones. */
export function requestMutants(
  document: Document,
  path: string,
  operation: Operation,
  sets: readonly ArgumentSet[],
): RequestMutant[] {
  const all: Args = Object.assign({}, ...sets.map(({ args }) => args));
  return sets.flatMap((set) => [...setMutants(document, path, operation, set, all)]);
}

/** @param all arguments of all sets: those of the other shapes */
function* setMutants(
  document: Document,
  path: string,
  operation: Operation,
  { name, args }: ArgumentSet,
  all: Args,
): Generator<RequestMutant> {
  const make = (kind: RequestMutant["kind"], change: string, changed: Args, broken = none): RequestMutant => {
    return { kind, change: `${name}: ${change}`, target: toTarget(path, changed), headers: signed, broken };
  };
  const parameters = parametersOf(document, operation) as RequestParameter[];
  const shapes = operation["x-parameter-shapes"] ?? [];
  for (const parameter of parameters) {
    const { name } = parameter;
    const inShape = shapes.some(({ required }) => required.includes(name));
    if (!(name in args)) {
      if (inShape) yield make("shape", `${name} of another shape`, { ...args, [name]: all[name] });
      continue;
    }
    yield* valueMutants(document, parameter, String(args[name]), (change, value, broken) =>
      make("value", `${name} ${change}`, { ...args, [name]: value }, broken),
    );
    if (parameter.in !== "query") continue;
    const { [name]: value, ...rest } = args;
    if (parameter.required) yield make("missing", `${name} missing`, rest);
    else if (inShape) yield make("shape", `${name} missing`, rest);
    yield make("twice", `${name} twice`, { ...args, [name]: [value, value] });
  }
  yield make("unknown", "an unknown parameter", { ...args, unheardOf: 1 });
  yield { ...make("credentials", "no credentials", args), headers: {} };
}

function* valueMutants(
  document: Document,
  { in: place, schema }: RequestParameter,
  text: string,
  make: (change: string, value: string, broken: ReadonlySet<string>) => RequestMutant,
) {
  const oracle = createTextOracle(document, schema);
  for (const { change, value } of textMutants(text, schema)) {
    const broken = oracle(value);
    // An empty path segment is another path.
    if (broken.size > 0 && !(place === "path" && value === "")) yield make(change, value, broken);
  }
}

/** The keywords by which the schemas of an operation's parameters set limits. */
export function parameterLimits(document: Document, operation: Operation): Set<string> {
  const limits = ["enum", "maximum", "maxLength", "minimum", "minLength", "pattern"];
  const schemas = (parametersOf(document, operation) as RequestParameter[]).map(({ schema }) => schema);
  return new Set(limits.filter((keyword) => schemas.some((schema) => keyword in schema)));
}

/** Every answer of an operation that the spec forbids, one change away from an example. */
export function* answerMutants(document: Document, operation: Operation): Generator<AnswerMutant> {
  for (const [status, response] of Object.entries(operation.responses)) {
    const { content = {} } = resolve(document, response) as { content?: Record<string, Media> };
    for (const { schema, examples = {} } of Object.values(content)) {
      const oracle = createOracle(document, schema);
      for (const [name, { value }] of Object.entries(examples))
        for (const mutant of dataMutants(value))
          if (oracle(mutant.value).size > 0)
            yield {
              change: `${status} ${name}: ${mutant.change}`,
              status: Number(status),
              value: mutant.value,
            };
    }
  }
}
