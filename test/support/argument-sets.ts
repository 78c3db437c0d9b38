import type { Operation, Parameter, Schema } from "../../src/openapi/document.ts";

/** Arguments of an operation, taken from the examples of its parameters and of its body. */
export interface ArgumentSet {
  /** Name of the shape or of the examples; `default` if there is none. */
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export type ExampleParameter = Parameter & {
  required?: boolean;
  schema: Schema & Record<string, unknown>;
  examples?: Record<string, { value: unknown }>;
};

/** The request body of an operation. */
export interface ExampleBody {
  readonly type: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly examples: Record<string, { value: unknown }>;
}

/**
 * The sets of arguments that the examples of an operation form. Examples of one name belong together. A required
 * argument without an example of that name uses its first one, an optional one is omitted.
 */
export function argumentSetsOf(
  operation: Operation,
  parameters: readonly ExampleParameter[],
  body: ExampleBody | undefined,
): ArgumentSet[] {
  return setNames(operation, parameters, body).map((name) => {
    const args: Record<string, unknown> = {};
    for (const parameter of parameters) {
      const { examples = {}, required } = parameter;
      const example = examples[name] ?? (required ? Object.values(examples)[0] : undefined);
      if (example) args[parameter.name] = example.value;
      else if (required)
        throw new Error(`${operation.operationId}: ${parameter.name} has no example for ${name}`);
    }
    const example = body?.examples[name] ?? Object.values(body?.examples ?? {})[0];
    return { name, args: example ? { ...args, body: example.value } : args };
  });
}

/**
 * Shapes name the sets. Without shapes the examples do; the only example of a required parameter belongs to every set.
 */
function setNames(
  operation: Operation,
  parameters: readonly ExampleParameter[],
  body: ExampleBody | undefined,
): string[] {
  const shapes = operation["x-parameter-shapes"]?.map(({ name }) => name) ?? [];
  if (shapes.length > 0) return shapes;
  const named = parameters.map(({ required, examples = {} }) => ({ required, names: Object.keys(examples) }));
  const choices = named.filter(({ required, names }) => !required || names.length > 1);
  const names = [...Object.keys(body?.examples ?? {}), ...choices.flatMap(({ names }) => names)];
  const all = names.length > 0 ? names : named.flatMap(({ names }) => names);
  return all.length > 0 ? [...new Set(all)] : ["default"];
}
