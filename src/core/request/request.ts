import { createFinalURL, createQuerySerializer, defaultPathSerializer, mergeHeaders } from "openapi-fetch";
import type { PlacedArguments } from "./arguments.ts";
import { writeForm, writeJson } from "./body.ts";
import type { CallRequest } from "./call.ts";
import { plainHeaders } from "./headers.ts";
import type { OperationRow } from "./operation.ts";

const pathSerializer = defaultPathSerializer;
const querySerializer = createQuerySerializer();

/** The request of an operation with these arguments. Throws a `TypeError` that names what cannot be sent. */
export function buildRequest(
  operation: OperationRow,
  { params, body: value }: PlacedArguments,
  baseUrl: string,
  ...headers: (Record<string, string> | undefined)[]
): CallRequest {
  const body = value === undefined ? undefined : writeBody(operation, value);
  // `fetch` itself names the type of a form, and its boundary.
  const type = typeof body === "string" ? { "content-type": "application/json" } : undefined;
  const { query, header, path } = params;
  return {
    method: operation.method,
    url: createFinalURL(operation.path, {
      baseUrl,
      // An address without parameters is not to be searched for them.
      params: operation.path.includes("{") ? { path, query } : { query },
      pathSerializer,
      querySerializer,
    }),
    headers: plainHeaders(mergeHeaders(type, ...headers, header as Record<string, string>)),
    ...(body !== undefined && { body }),
  };
}

/** A body in the media type of the operation. A form that the caller has made is sent as it is. */
export function writeBody(operation: OperationRow, body: unknown): string | FormData {
  if (body instanceof FormData) return body;
  return operation.body === "multipart/form-data"
    ? writeForm(body as Record<string, unknown>)
    : writeJson(body, operation.int64Body);
}
