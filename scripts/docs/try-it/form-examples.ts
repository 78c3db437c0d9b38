import type { FormExample } from "../../../docs/.vitepress/try-it/request-form.ts";
import type { Example, Operation, Parameter } from "../../../src/openapi/document.ts";
import { resolve } from "../../../src/openapi/reference.ts";
import { layoutJson } from "../layout-json.ts";

/** Columns of JSON in a form; what fits is on one line. */
const WIDTH = 60;

type Examples = Readonly<Record<string, Example>>;

/**
 * The requests that the examples of an operation form. Examples with the same name belong together; a required parameter
 * without an example of that name uses its first one, and an optional one is not sent.
 */
export function formExamples(
  document: object,
  operation: Operation,
  parameters: readonly Parameter[],
): FormExample[] {
  const body = resolve(document, operation.requestBody);
  const [type = "", media] = Object.entries(body?.content ?? {})[0] ?? [];
  const bodies: Examples = media?.examples ?? {};
  return nameSets(operation, parameters, Object.keys(bodies)).map((name) => ({
    summary: summaryOf(name, [bodies, ...parameters.map(({ examples = {} }) => examples)]),
    values: Object.fromEntries(parameters.flatMap((parameter) => toValue(parameter, name))),
    ...bodyOf(type, bodies[name] ?? Object.values(bodies)[0]),
  }));
}

/** Names of the requests, beginning with the one to show first. */
function nameSets(
  { "x-parameter-shapes": shapes }: Operation,
  parameters: readonly Parameter[],
  bodies: readonly string[],
): readonly string[] {
  if (shapes) return shapes.map(({ name }) => name);
  if (bodies.length > 0) return bodies;
  const required = parameters.filter(({ required }) => required);
  const several = required.find(({ examples = {} }) => Object.keys(examples).length > 1);
  const [first] = several || required.length > 0 ? [several ?? (required[0] as Parameter)] : parameters;
  return first?.examples ? Object.keys(first.examples) : ["example"];
}

function summaryOf(name: string, places: readonly Examples[]): string {
  return places.find((examples) => examples[name]?.summary)?.[name]?.summary ?? name;
}

function toValue({ name, required, examples = {} }: Parameter, example: string): [string, string][] {
  const chosen = examples[example] ?? (required ? Object.values(examples)[0] : undefined);
  return chosen ? [[name, String(chosen.value)]] : [];
}

function bodyOf(type: string, example: Example | undefined): Pick<FormExample, "body" | "files"> {
  if (!example) return {};
  if (type === "application/json") return { body: layoutJson(example.value, WIDTH) };
  return { files: example.value as Record<string, string> };
}
