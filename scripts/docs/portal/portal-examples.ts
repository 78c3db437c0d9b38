import { resolve } from "../../generate/openapi.ts";

type Examples = Record<string, Example>;
interface Example {
  readonly value?: unknown;
  readonly [key: string]: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly examples?: Examples;
}

interface Body {
  readonly content: Record<string, { examples?: Examples }>;
}

/** What of an operation the portal's examples are about. */
export interface ExampledOperation {
  readonly parameters?: readonly object[];
  readonly requestBody?: object;
  readonly "x-parameter-shapes"?: readonly { readonly name: string }[];
}

/**
 * The operation with examples of all that a request is made of under the same names, without references, as the
 * portal fills its form by name: a required parameter that has no example of that name takes its first one, an
 * optional one stays empty and is not sent.
 */
export function nameExamples<Operation extends ExampledOperation>(
  document: object,
  operation: Operation,
): Operation {
  const parameters = (operation.parameters ?? []).map(
    (parameter) => resolve(document, parameter) as Parameter,
  );
  const body = operation.requestBody && (resolve(document, operation.requestBody) as Body);
  const [type, media] = Object.entries(body?.content ?? {})[0] ?? [];
  const bodyExamples = media?.examples ?? {};
  const names = nameSets(operation, parameters, Object.keys(bodyExamples));
  return {
    ...operation,
    ...(parameters.length > 0 && { parameters: parameters.map((parameter) => fill(parameter, names)) }),
    ...(body &&
      type !== undefined && {
        requestBody: {
          ...body,
          content: { ...body.content, [type]: { ...media, examples: nameBodies(bodyExamples, names) } },
        },
      }),
  };
}

/** Names of the requests that the examples make up, the one to show first at the front. */
function nameSets(
  { "x-parameter-shapes": shapes }: ExampledOperation,
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

function fill(parameter: Parameter, names: readonly string[]): Parameter {
  const { examples = {}, required } = parameter;
  const [first] = Object.values(examples);
  const filled: Examples = {};
  for (const name of names) {
    const own = examples[name] ?? (required ? first : undefined);
    if (own) filled[name] = { ...own, "x-disabled": false };
    // What is not sent is still shown, and can be switched on.
    else if (first) filled[name] = { ...first, "x-disabled": true };
  }
  return { ...parameter, examples: filled };
}

function nameBodies(examples: Examples, names: readonly string[]): Examples {
  const [first] = Object.values(examples);
  if (!first) return examples;
  return { ...examples, ...Object.fromEntries(names.map((name) => [name, examples[name] ?? first])) };
}
