import type { OperationRow } from "../../src/core/request/operation.ts";
import type { Document, Operation, Schema, Server } from "../../src/openapi/document.ts";
import { listOperations, parametersOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { type Body, isBinary, isFile, requestBodyOf, successOf } from "./bodies.ts";
import { int64Positions } from "./int64.ts";
import { placeOf } from "./json-path.ts";
import { limitRows } from "./limits.ts";
import { listRow } from "./list.ts";
import { paginationRow } from "./pagination-row.ts";
import { rateLimitRow } from "./rate-limit-row.ts";
import { sensitiveNames } from "./sensitive.ts";

/**
 * What a client has to know about each operation at run time, by operationId. No operation can have the name of another
 * member of a client: the lint rules require a verb and a noun, which `http` and `history` are not, and what the
 * factory of a vendor adds does not compile beside an operation of that name (`extendApi`).
 */
export function operationRows(document: Document): Record<string, OperationRow> {
  const rows: Record<string, OperationRow> = {};
  for (const { path, method, operation, servers } of listOperations(document)) {
    const id = operation.operationId;
    if (id in rows) throw new Error(`operationId ${id} occurs twice`);
    const request = requestBodyOf(document, operation);
    const success = successOf(document, operation);
    const sensitive = sensitiveNames(document, operation);
    const file = fileRow(document, request?.schema);
    const limits = limitRows(document, parametersOf(document, operation), request?.schema, file);
    rows[id] = {
      id,
      method: method.toUpperCase() as OperationRow["method"],
      path,
      ...parameterFacts(document, operation),
      ...requestFacts(document, request, success),
      ...(file && { file }),
      ...(limits.length > 0 && { limits }),
      ...(operation.security?.length === 0 && { anonymous: true }),
      ...responseFacts(document, success),
      ...(sensitive.length > 0 && { sensitive }),
      ...extensionFacts(operation),
      ...serverFacts(servers[0]),
    };
  }
  return rows;
}

type Facts = Partial<OperationRow>;

function parameterFacts(document: Document, operation: Operation): Facts {
  const parameters = parametersOf(document, operation);
  const all = parameters.map(({ name }) => name);
  const twice = all.find((name, index) => all.indexOf(name) !== index || name === "body");
  if (twice)
    throw new Error(
      `${operation.operationId}: the parameter name ${twice} is used twice, and arguments go by name`,
    );
  const names = (list: typeof parameters) => list.map(({ name }) => name);
  const query = names(parameters.filter((one) => one.in === "query"));
  const header = names(parameters.filter((one) => one.in === "header"));
  const int64 = names(parameters.filter((one) => resolve(document, one.schema).format === "int64"));
  return {
    ...(query.length > 0 && { query }),
    ...(header.length > 0 && { header }),
    ...(int64.length > 0 && { int64Parameters: int64 }),
  };
}

function requestFacts(document: Document, request: Body | undefined, success: Body | undefined): Facts {
  if (!request) return {};
  const int64Body = int64Positions(document, request.schema);
  const list = listRow(document, request.schema, success?.schema);
  return {
    body: request.type,
    ...(int64Body.length > 0 && { int64Body }),
    ...(list && { list }),
  };
}

/** The file in a form, if the vendor limits its size; of several fields the first, which is the documented one. */
function fileRow(document: Document, schema: Schema | undefined): OperationRow["file"] {
  const form = schema && resolve(document, schema);
  for (const [field, property] of Object.entries(form?.properties ?? {})) {
    const content = resolve(document, property);
    const max = content["x-byte-length"]?.max;
    if (isFile(content) && max !== undefined) return { field, max };
  }
  return undefined;
}

function responseFacts(document: Document, success: Body | undefined): Facts {
  if (!success) return { empty: true };
  if (isBinary(success)) return { binary: true };
  const int64 = int64Positions(document, success.schema);
  const { code, success: accepted } = document["x-error-envelope"];
  return {
    ...(int64.length > 0 && { int64 }),
    ...(accepted !== undefined && { refusal: { code: placeOf(code), success: accepted } }),
  };
}

function extensionFacts(operation: Operation): Pick<OperationRow, "retry"> & Facts {
  const dedupKey = operation["x-dedup-key"];
  const quota = operation["x-rate-limit"];
  const range = operation["x-time-range"];
  const maxDelay = operation["x-time-slice"]?.delay?.max;
  return {
    retry: operation["x-retry"],
    ...(dedupKey && { dedupKey }),
    ...(quota && { rateLimit: rateLimitRow(quota) }),
    ...(operation["x-pagination"] && { pagination: paginationRow(operation) }),
    ...(range && {
      timeRange: { ...(range.maxSpan && { maxSpan: range.maxSpan }), retention: range.retention },
    }),
    ...(maxDelay !== undefined && { timeSlice: { maxDelay } }),
  };
}

function serverFacts(server: Server | undefined): Facts {
  if (!server) return {};
  return isOneHost(server) ? { server: server.url } : { url: true };
}

/** Whether a server is a single host, rather than one for each app. */
export function isOneHost({ url }: Server): boolean {
  return !url.includes("{");
}
