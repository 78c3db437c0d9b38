import type { Example, Operation, Parameter } from "../../../src/openapi/document.ts";
import { parametersOf } from "../../../src/openapi/operations.ts";
import { resolve } from "../../../src/openapi/reference.ts";

/** An operation as the portal shows it: its parameters are in their places, and their examples say whether they are sent. */
export interface PortalOperation extends Operation {
  parameters?: PortalParameter[];
}

export interface PortalParameter extends Parameter {
  examples: Record<string, PortalExample>;
}

export interface PortalExample extends Example {
  "x-disabled": boolean;
}

/**
 * The operation with examples of all parts of a request under the same names, without references, since the portal
 * fills its form by name: a required parameter without an example of that name uses its first one, an optional one
 * stays empty and is not sent.
 */
export function nameExamples(document: object, operation: Operation): PortalOperation {
  const parameters = parametersOf(document, operation);
  const body = resolve(document, operation.requestBody);
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
  } as PortalOperation;
}

/** Names of the requests that the examples form, beginning with the one to show first. */
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

function fill(parameter: Parameter, names: readonly string[]): PortalParameter {
  const { examples = {}, required } = parameter;
  const [first] = Object.values(examples);
  const filled: PortalParameter["examples"] = {};
  for (const name of names) {
    const own = examples[name] ?? (required ? first : undefined);
    if (own) filled[name] = { ...own, "x-disabled": false };
    // What is not sent is still shown, and can be switched on.
    else if (first) filled[name] = { ...first, "x-disabled": true };
  }
  return { ...parameter, examples: filled };
}

function nameBodies(examples: Record<string, Example>, names: readonly string[]): Record<string, Example> {
  const [first] = Object.values(examples);
  if (!first) return examples;
  return { ...examples, ...Object.fromEntries(names.map((name) => [name, examples[name] ?? first])) };
}
