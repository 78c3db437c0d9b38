import type { OperationRow } from "../../src/core/request/operation.ts";
import type { Document, Schema } from "../../src/openapi/document.ts";
import type { ArgumentSet } from "./argument-sets.ts";
import type { OperationExamples } from "./examples.ts";
import { withInt64Text } from "./expected-data.ts";
import { partsBelow, partsOf } from "./schema-parts.ts";
import { toWireRequest } from "./wire-request.ts";

type Args = ArgumentSet["args"];

/**
 * Example arguments as the client accepts them: 64-bit integers are strings, binary values are files, and an operation
 * whose URL comes from a response takes that URL.
 */
export function clientArguments(
  document: Document,
  example: OperationExamples,
  row: OperationRow,
  { args }: ArgumentSet,
  baseUrl: string,
): Args {
  if (row.url) return { url: baseUrl + toWireRequest(example, args, {}).target };
  const { body, parameters } = example;
  if (body?.type !== "multipart/form-data") {
    const schemas = new Map(parameters.map(({ name, schema }) => [name, schema as Schema]));
    const schemaOf = (name: string) => (name === "body" ? body?.schema : schemas.get(name));
    return Object.fromEntries(
      Object.entries(args).map(([name, value]) => [name, withInt64Text(document, schemaOf(name), value)]),
    );
  }
  const fields = Object.entries(args.body as Record<string, string>).map(([name, value]) => [
    name,
    partsBelow(document, partsOf(document, body.schema), name).some(isFile)
      ? new File([value], "example")
      : value,
  ]);
  return { ...args, body: Object.fromEntries(fields) };
}

/** The same as openapi-fetch accepts them. */
export function overHttp({ parameters }: OperationExamples, { args }: ArgumentSet): object {
  const { body, ...rest } = args;
  const params: Record<string, Record<string, unknown>> = { path: {}, query: {}, header: {} };
  for (const [name, value] of Object.entries(rest)) {
    const place = parameters.find((parameter) => parameter.name === name)?.in as string;
    (params[place] as Record<string, unknown>)[name] = value;
  }
  return body === undefined ? { params } : { params, body };
}

function isFile({ format, contentMediaType }: Schema): boolean {
  return format === "binary" || contentMediaType !== undefined;
}
