import { gzipSync } from "node:zlib";
import type { Document, Operation, Schema } from "../../src/openapi/document.ts";
import { resolve } from "../../src/openapi/reference.ts";
import type { Media } from "./document.ts";
import { filled } from "./filled.ts";
import { linesOf } from "./lines.ts";
import { dataMutants } from "./mutants.ts";
import { constraintsOf, createOracle, createTextOracle } from "./oracle.ts";
import { partsOf } from "./schema-parts.ts";
import type { WireResponse } from "./wire-check.ts";

/** A faulty response. */
export interface ResponseMutant {
  readonly kind: "body" | "line" | "unknown body" | "header";
  readonly change: string;
  readonly response: WireResponse;
  /** The constraints of the body that it breaks, as an oracle names them, prefixed with the status. */
  readonly broken: ReadonlySet<string>;
}

interface Response {
  content?: Record<string, Media>;
  headers?: Record<string, { schema?: Schema }>;
}

const none: ReadonlySet<string> = new Set();

/** A response as it is sent over the wire. */
export function toWireResponse(
  status: number,
  value: unknown,
  type: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): WireResponse {
  if (type === undefined) return { status, headers, body: Buffer.alloc(0) };
  const text = isJson(type) ? JSON.stringify(value) : String(value);
  return { status, headers: { "content-type": type, ...headers }, body: Buffer.from(text) };
}

function isJson(type: string): boolean {
  return /[/+]json$/.test(type);
}

/** Every response of an operation that violates the spec by one change of an example. */
export function* responseMutants(document: Document, { responses }: Operation): Generator<ResponseMutant> {
  for (const [code, reference] of Object.entries(responses)) {
    const { content = {}, headers = {} } = resolve(document, reference) as Response;
    const status = Number(code);
    const [[type, media] = []] = Object.entries(content);
    if (!type || !media) {
      const response = toWireResponse(status, {}, "application/json");
      yield { kind: "unknown body", change: `${status} with a body`, response, broken: none };
      continue;
    }
    if (isJson(type)) yield* bodyMutants(document, status, type, media);
    yield* lineMutants(document, status, type, media);
    const [example] = Object.values(media.examples ?? {});
    yield* headerMutants(document, headers, (sent) => toWireResponse(status, example?.value, type, sent));
  }
}

function* bodyMutants(document: Document, status: number, type: string, { schema, examples = {} }: Media) {
  if (!schema) return;
  const oracle = createOracle(document, schema);
  const seen = new Set<string>();
  const [first] = Object.values(examples);
  const bases = Object.entries(examples).map(([name, { value }]) => ({ name, value }));
  const whole = { name: "everything", value: filled(document, first?.value, schema, oracle) };
  for (const { name, value } of [...bases, whole])
    for (const mutant of dataMutants(document, value, partsOf(document, schema))) {
      const response = toWireResponse(status, mutant.value, type);
      const text = String(response.body);
      const broken = seen.has(text) ? none : oracle(mutant.value);
      seen.add(text);
      if (broken.size === 0) continue;
      const paths = new Set([...broken].map((path) => status + path));
      yield { kind: "body" as const, change: `${status} ${name}: ${mutant.change}`, response, broken: paths };
    }
}

/** A file with one JSON value a line, in which one line is faulty. It is gzipped, as the vendor sends it. */
function* lineMutants(
  document: Document,
  status: number,
  type: string,
  media: Media,
): Generator<ResponseMutant> {
  const { "x-line-schema": schema, examples = {} } = media;
  if (!schema) return;
  const oracle = createOracle(document, schema);
  for (const [name, { value }] of Object.entries(examples)) {
    const lines = linesOf(Buffer.from(value as string));
    const make = (index: number, change: string, line: string, broken = none): ResponseMutant => {
      const body = gzipSync(lines.with(index, line).join("\n"));
      const response = { status, headers: { "content-type": type }, body };
      const paths = new Set([...broken].map((path) => status + path));
      return {
        kind: "line",
        change: `${status} ${name}: line ${index + 1} ${change}`,
        response,
        broken: paths,
      };
    };
    for (const [index, line] of lines.entries()) {
      yield make(index, "breaks off", line.slice(0, -1));
      const record: unknown = JSON.parse(line);
      const whole = filled(document, record, schema, oracle);
      for (const base of [record, whole])
        for (const { change, value } of dataMutants(document, base, partsOf(document, schema))) {
          const broken = oracle(value);
          if (broken.size > 0) yield make(index, change, JSON.stringify(value), broken);
        }
    }
  }
}

function* headerMutants(
  document: Document,
  headers: NonNullable<Response["headers"]>,
  respondWith: (headers: Record<string, string>) => WireResponse,
): Generator<ResponseMutant> {
  for (const [name, reference] of Object.entries(headers)) {
    const { schema } = resolve(document, reference);
    if (!schema) continue;
    const oracle = createTextOracle(document, resolve(document, schema));
    for (const value of ["no such value", "-1"])
      if (oracle(value).size > 0) {
        const response = respondWith({ [name.toLowerCase()]: value });
        yield { kind: "header", change: `${response.status} ${name}: ${value}`, response, broken: none };
      }
  }
}

/** Every constraint of the response bodies of an operation: as mutants name it → where it is in the document. */
export function responseConstraints(document: Document, operation: Operation): Map<string, string> {
  const found = new Map<string, string>();
  for (const [status, reference] of Object.entries(operation.responses)) {
    const { content = {} } = resolve(document, reference) as Response;
    const [[type = "", media] = []] = Object.entries(content);
    const schema = media?.["x-line-schema"] ?? (isJson(type) ? media?.schema : undefined);
    const place = `${operation.operationId} ${status} `;
    if (schema) for (const [path, at] of constraintsOf(document, schema, place)) found.set(status + path, at);
  }
  return found;
}
