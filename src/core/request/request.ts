import type { PlacedArguments } from "./arguments.ts";
import { writeForm, writeJson } from "./body.ts";
import type { CallRequest } from "./call.ts";
import type { CallHeaders } from "./headers.ts";
import type { OperationRow } from "./operation.ts";
import { type PathTemplate, planOf } from "./plan.ts";
import { writeQuery } from "./query.ts";

/**
 * The request of an operation with these arguments.
 * @throws TypeError naming what cannot be sent
 */
export function buildRequest(
  operation: OperationRow,
  { params, body: value }: PlacedArguments,
  baseUrl: string,
  headers: CallHeaders,
  given: Record<string, string> | undefined,
): CallRequest {
  const body = value === undefined ? undefined : writeBody(operation, value);
  const query = writeQuery(params.query);
  const url = baseUrl + writePath(planOf(operation).path, params.path);
  return {
    method: operation.method,
    url: query ? `${url}?${query}` : url,
    // For a form, `fetch` itself sets the type with the boundary.
    headers: headers(typeof body === "string", given, params.header as Record<string, string>),
    ...(body !== undefined && { body }),
  };
}

function writePath({ names, pieces }: PathTemplate, values: Readonly<Record<string, string>>): string {
  let path = pieces[0] ?? "";
  for (let i = 0; i < names.length; i++)
    path += encodeURIComponent(values[names[i] as string] as string) + (pieces[i + 1] ?? "");
  return path;
}

/** A body in the media type of the operation. A `FormData` of the caller's is sent unchanged. */
export function writeBody(operation: OperationRow, body: unknown): string | FormData {
  if (body instanceof FormData) return body;
  return operation.body === "multipart/form-data"
    ? writeForm(body as Record<string, unknown>)
    : writeJson(body, operation.int64Body);
}
