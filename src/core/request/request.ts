import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import type { PlacedArguments } from "./arguments.ts";
import { writeForm, writeJson } from "./body.ts";
import type { CallRequest } from "./call.ts";
import { joinHeaders } from "./headers.ts";
import type { OperationRow } from "./operation.ts";

const pathSerializer = defaultPathSerializer;
const querySerializer = createQuerySerializer();

/**
 * The request of an operation with these arguments.
 * @throws TypeError naming what cannot be sent
 */
export function buildRequest(
  operation: OperationRow,
  { params, body: value }: PlacedArguments,
  baseUrl: string,
  ...headers: (Record<string, string> | undefined)[]
): CallRequest {
  const body = value === undefined ? undefined : writeBody(operation, value);
  // For a form, `fetch` itself sets the type with the boundary.
  const type = typeof body === "string" ? { "content-type": "application/json" } : undefined;
  const { query, header, path } = params;
  return {
    method: operation.method,
    url: createFinalURL(operation.path, {
      baseUrl,
      // A path without parameters need not be searched for them.
      params: operation.path.includes("{") ? { path, query } : { query },
      pathSerializer,
      querySerializer,
    }),
    headers: joinHeaders(type, ...headers, header as Record<string, string>),
    ...(body !== undefined && { body }),
  };
}

/** A body in the media type of the operation. A `FormData` of the caller's is sent unchanged. */
export function writeBody(operation: OperationRow, body: unknown): string | FormData {
  if (body instanceof FormData) return body;
  return operation.body === "multipart/form-data"
    ? writeForm(body as Record<string, unknown>)
    : writeJson(body, operation.int64Body);
}
