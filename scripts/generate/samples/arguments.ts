import { sampleArguments } from "../../../src/cli/sample-arguments.ts";
import type {
  Operation as CliOperation,
  Document,
  Operation,
  Schema,
} from "../../../src/openapi/document.ts";
import { resolve } from "../../../src/openapi/reference.ts";
import { isFile, requestBodyOf } from "../bodies.ts";
import { expression } from "./literal.ts";
import { recentTimes } from "./times.ts";

export interface SampleArguments {
  /** Values and expressions by name, as the method expects them. */
  readonly args: Readonly<Record<string, unknown>>;
  /** Statements that have to precede the call. */
  readonly before: readonly string[];
}

/**
 * The arguments of an operation, from its own examples: what it needs, and the page size if it has one. The times in
 * examples are in the past, so samples compute them from the current time.
 * @param known parameters that the client knows
 * @throws Error when a required parameter or body has no example
 */
export function sampleArgumentsOf(
  document: Document,
  operation: Operation,
  known: readonly string[],
): SampleArguments {
  const needed = sampleArguments(document as unknown as Document, operation as CliOperation);
  if (!needed) throw new Error(`${operation.operationId}: a required parameter has no example`);
  const times = recentTimes(operation);
  const args: Record<string, unknown> = {};
  for (const { parameter, value } of needed) {
    const { name, schema } = parameter as typeof parameter & { schema: Schema };
    if (known.includes(name)) continue;
    args[name] = withInt64Text(document, schema, value);
  }
  const size = pageSize(operation);
  if (size) args[size] = 100;
  Object.assign(args, times.args);
  const body = sampleBody(document, operation);
  return { args: body === undefined ? args : { ...args, body }, before: times.before };
}

/** Name of the parameter for the page size. */
function pageSize(operation: Operation): string | undefined {
  return operation["x-pagination"]?.inputs.find(({ type }) => type === "limit")?.name;
}

function sampleBody(document: Document, operation: Operation): unknown {
  const content = requestBodyOf(document, operation);
  if (!content) return undefined;
  const { examples = {} } = content;
  const [example] = Object.values(examples);
  if (!example) throw new Error(`${operation.operationId}: its body has no example`);
  return withInt64Text(document, content.schema, example.value);
}

/** A value as clients expect it: a string for `format: int64`, a file for a binary one. */
function withInt64Text(document: Document, schema: Schema | undefined, value: unknown): unknown {
  const parts = partsOf(document, schema);
  if (typeof value === "number" && parts.some(({ format }) => format === "int64")) return String(value);
  if (typeof value === "string" && parts.some(isFile))
    return expression(`new File([${JSON.stringify(value)}], "${/\S+\.\w+$/.exec(value)?.[0] ?? "file"}")`);
  const below = (child: unknown, key?: string) => {
    const schemas = parts.flatMap((part) => {
      const { additionalProperties: rest } = part;
      const found = key === undefined ? part.items : part.properties?.[key];
      return found ?? (typeof rest === "object" && key !== undefined ? rest : []);
    });
    return withInt64Text(document, { allOf: schemas }, child);
  };
  if (Array.isArray(value)) return value.map((item) => below(item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, below(child, key)]));
}

/** A schema, and all that it is composed of. */
function partsOf(document: Document, schema: Schema | undefined): Schema[] {
  if (!schema) return [];
  const own = resolve(document, schema);
  const members = [...(own.allOf ?? []), ...(own.oneOf ?? []), ...(own.anyOf ?? [])];
  return [own, ...members.flatMap((member) => partsOf(document, member))];
}
