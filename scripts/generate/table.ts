import type { OperationRow, PaginationRow } from "../../src/core/request/operation.ts";
import type { Document, Operation, Schema, Server } from "../../src/openapi/document.ts";
import { listOperations, parametersOf } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { isBinary, isFile, requestBodyOf, successOf } from "./bodies.ts";
import { exceptionalCodes, listCodes } from "./error-codes.ts";
import { int64Positions } from "./int64.ts";
import { listRow } from "./list.ts";
import { sensitiveNames } from "./sensitive.ts";

/** Names that API objects have besides their operations. */
const RESERVED = ["http", "history", "uploadFile"];

/** The text of `operations.ts`: what the client has to know of each operation at run time. */
export function generateTable(document: Document, header: string): string {
  const rows: Record<string, OperationRow> = {};
  for (const { path, method, operation, servers } of listOperations(document)) {
    const id = operation.operationId;
    if (id in rows) throw new Error(`operationId ${id} occurs twice`);
    if (RESERVED.includes(id)) throw new Error(`operationId ${id}: the client has a property of that name`);
    rows[id] = {
      ...tableRow(document, path, method, operation),
      ...serverRow(servers[0]),
    };
  }
  const codes = listCodes(document);
  const exceptional = exceptionalCodes(document);
  const quota = document["x-rate-limit"];
  const [server] = document.servers;
  return `${header}
/** The vendor's own host${isOneHost(server) ? "" : ": each app has another one"}. */
export const baseUrl = ${isOneHost(server) ? JSON.stringify(server?.url) : undefined};

/** The documented quota: at most \`requests\` in any \`period\` milliseconds. */
export const rateLimit = ${literal(quota && rateLimit(quota))};

/** Every error code that the spec lists. */
export type ErrorCode = ${codes.map((code) => JSON.stringify(code)).join(" | ") || "never"};

/** Codes that may pass by themselves, though their status does not say so. */
export const retryableCodes = ${literal(exceptional.retryable)};

/** Codes that do not pass by themselves, though their status says so. */
export const finalCodes = ${literal(exceptional.final)};

/** operationId → what a client has to know of the operation. */
export const operations = ${literal(rows)};
`;
}

function tableRow(document: Document, path: string, method: string, operation: Operation): OperationRow {
  const id = operation.operationId;
  const parameters = parametersOf(document, operation);
  const names = (place: string) => parameters.filter((p) => p.in === place).map((p) => p.name);
  const all = parameters.map((p) => p.name);
  const twice = all.find((name, i) => all.indexOf(name) !== i || name === "body");
  if (twice) throw new Error(`${id}: the parameter name ${twice} is used twice, and arguments go by name`);
  const int64Parameters = parameters.filter((p) => resolve(document, p.schema).format === "int64");
  const success = successOf(document, operation);
  const int64 = int64Positions(document, success?.schema);
  const range = operation["x-time-range"];
  const body = requestBodyOf(document, operation);
  const int64Body = int64Positions(document, body?.schema);
  const list = listRow(document, body?.schema, success?.schema);
  const file = fileRow(document, body?.schema);
  const envelope = document["x-error-envelope"];
  const dedupKey = operation["x-dedup-key"];
  const sensitive = sensitiveNames(document, operation);
  return {
    id,
    method: method.toUpperCase() as OperationRow["method"],
    path,
    ...(names("query").length > 0 && { query: names("query") }),
    ...(names("header").length > 0 && { header: names("header") }),
    ...(int64Parameters.length > 0 && { int64Parameters: int64Parameters.map((p) => p.name) }),
    ...(body && { body: body.type }),
    ...(int64Body.length > 0 && { int64Body }),
    ...(list && { list }),
    ...(file && { file }),
    ...(operation.security?.length === 0 && { anonymous: true }),
    ...(int64.length > 0 && { int64 }),
    ...(!success && { empty: true }),
    ...(success && isBinary(success) && { binary: true }),
    ...(envelope &&
      success &&
      !isBinary(success) && {
        refusal: { code: place(envelope.code), success: envelope.success },
      }),
    ...(sensitive.length > 0 && { sensitive }),
    retry: operation["x-retry"],
    ...(dedupKey && { dedupKey }),
    ...(operation["x-rate-limit"] && { rateLimit: rateLimit(operation["x-rate-limit"]) }),
    ...(operation["x-pagination"] && { pagination: paginationRow(operation) }),
    ...(range && {
      timeRange: { ...(range.maxSpan && { maxSpan: range.maxSpan }), retention: range.retention },
    }),
  };
}

function paginationRow(operation: Operation): PaginationRow {
  const { type, inputs, outputs, cursorLifetime, maxLimit } = operation["x-pagination"] as NonNullable<
    Operation["x-pagination"]
  >;
  const input = inputs.find((i) => i.type !== "limit")?.name;
  if (!input) throw new Error(`${operation.operationId}: x-pagination names no cursor and no offset`);
  const limit = inputs.find((i) => i.type === "limit")?.name;
  const next = operation["x-parameter-shapes"]?.find((shape) => shape.required.includes(input));
  const firstOnly = operation["x-parameter-shapes"]
    ?.filter((shape) => shape !== next)
    .flatMap((s) => s.required);
  return {
    type,
    input,
    ...(limit && { limit }),
    ...(maxLimit && { maxLimit }),
    results: place(outputs.results),
    ...(outputs.nextCursor && { next: place(outputs.nextCursor) }),
    ...(outputs.total && { total: place(outputs.total) }),
    ...(outputs.end && { end: place(outputs.end) }),
    ...(cursorLifetime && { cursorLifetime }),
    ...(firstOnly && { firstOnly }),
  };
}

/** The file in a form, where the vendor limits its size. */
function fileRow(document: Document, form: Schema | undefined): OperationRow["file"] {
  for (const [field, schema] of Object.entries((form && resolve(document, form).properties) ?? {})) {
    const max = resolve(document, schema)["x-byte-length"]?.max;
    if (isFile(schema) && max !== undefined) return { field, max };
  }
  return undefined;
}

/** `$.data.messages` → `data.messages`; `$` → the empty place. */
function place(jsonPath: string): string {
  const keys = /^\$((\.\w+)*)$/.exec(jsonPath)?.[1];
  if (keys === undefined) throw new Error(`expected $, $.name or $.name.name, got ${jsonPath}`);
  return keys.slice(1);
}

function serverRow(server: Server | undefined): Pick<OperationRow, "server" | "url"> {
  if (!server) return {};
  return isOneHost(server) ? { server: server.url } : { url: true };
}

function isOneHost(server: Server | undefined): boolean {
  return server !== undefined && !server.url.includes("{");
}

function rateLimit({ requests, period }: { requests: number; period: number }) {
  return { requests, period: period * 1000 };
}

function literal(value: unknown): string {
  if (value === undefined) return "undefined";
  return `${JSON.stringify(value, null, 2).replace(/^(\s*)"(\w+)":/gm, "$1$2:")} as const`;
}
