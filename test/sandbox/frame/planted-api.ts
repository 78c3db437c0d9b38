import { onTestFinished } from "vitest";
import type { Document } from "../../../src/openapi/document.ts";
import { parseExactJson } from "../../../src/openapi/exact-json.ts";
import { createFaults, type Faults } from "../../../src/sandbox/frame/faults.ts";
import { createListener } from "../../../src/sandbox/frame/listener.ts";
import { startServer } from "../../../src/sandbox/frame/server.ts";
import type { Handler, OperationEntry, Simulator } from "../../../src/sandbox/frame/simulator.ts";
import { createSpec } from "../../../src/sandbox/frame/spec.ts";
import { createClock } from "../../../src/sandbox/index.ts";
import { compileChecks } from "../../support/compile-checks.ts";

const id64 = { type: "integer", format: "int64" };
const ok = { 200: { content: { "application/json": { examples: { done: { value: { done: true } } } } } } };
const json = (schema: object, required = true) => ({
  requestBody: { required, content: { "application/json": { schema } } },
  responses: ok,
});

/** A fictional API with a request of every kind. */
const paths = {
  "/things": {
    post: {
      operationId: "addThing",
      ...json({
        type: "object",
        properties: {
          id: id64,
          name: { type: "string", minLength: 1, "x-byte-length": { min: 4, max: 8 } },
          alias: { type: "string", "x-byte-length": { min: 4, max: 8 } },
          kind: { enum: ["big", "small"] },
          extra: { type: "object" },
          parts: { type: "array", maxItems: 2, items: { $ref: "#/components/schemas/Part" } },
        },
        required: ["id"],
        additionalProperties: false,
      }),
    },
    put: { operationId: "maybeThing", ...json({ type: "object" }, false) },
    get: {
      operationId: "listThings",
      parameters: [{ name: "X-Owner", in: "header", required: true, schema: id64 }],
      responses: {
        404: { content: { "application/json": { examples: { none: { value: { error: "none" } } } } } },
        200: {
          content: {
            "application/json": {
              examples: { one: { value: { ids: "LARGE" } }, two: { value: { ids: "none" } } },
            },
          },
        },
      },
    },
    delete: { operationId: "dropThings", responses: { 204: {} } },
  },
  "/shapes": { post: { operationId: "addShape", ...json({ $ref: "#/components/schemas/Shape" }) } },
  "/files": {
    post: {
      operationId: "addFile",
      requestBody: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: {
              type: "object",
              properties: {
                note: { type: "string" },
                file: { type: "string", format: "binary", "x-byte-length": { min: 0, max: 1000 } },
              },
              required: ["file"],
              additionalProperties: false,
            },
          },
        },
      },
      responses: ok,
    },
  },
  "/{key}": { get: { operationId: "download", responses: ok } },
};

const branch = (kind: string, body: object) => ({
  allOf: [
    { type: "object", properties: { version: { const: 1 } }, required: ["version"] },
    {
      type: "object",
      properties: { kind: { const: kind }, body: { type: "object", ...body } },
      required: ["kind", "body"],
    },
  ],
  unevaluatedProperties: false,
});

const schemas = {
  Part: {
    type: "object",
    properties: { parts: { type: "array", items: { $ref: "#/components/schemas/Part" } } },
  },
  Circle: branch("circle", { required: ["radius"] }),
  Square: branch("square", { required: ["side"] }),
  Shape: { oneOf: [{ $ref: "#/components/schemas/Circle" }, { $ref: "#/components/schemas/Square" }] },
};

/** The example of a large integer, which `JSON.stringify` cannot write. */
export const LARGE_ID = "9007199254740993";
const text = JSON.stringify({ openapi: "3.1.1", paths, components: { schemas } }).replace(
  '"LARGE"',
  `[${LARGE_ID}]`,
);
const checks = compileChecks(JSON.parse(text));

const operations: Record<string, OperationEntry> = {
  addThing: { id: "addThing", method: "POST", path: "/things" },
  maybeThing: { id: "maybeThing", method: "PUT", path: "/things" },
  listThings: { id: "listThings", method: "GET", path: "/things" },
  dropThings: { id: "dropThings", method: "DELETE", path: "/things" },
  addShape: { id: "addShape", method: "POST", path: "/shapes" },
  addFile: { id: "addFile", method: "POST", path: "/files" },
  download: { id: "download", method: "GET", path: "/{key}", url: true },
};

export interface Planted {
  url: string;
  faults: Faults;
  /** Lines of the log. */
  lines: string[];
  get(path: string, init?: RequestInit): Promise<Response>;
  /** Posts JSON, and returns status and JSON of the response. */
  post(path: string, body: string | object): Promise<{ status: number; body: unknown }>;
}

/** Serves the API with some handlers, strictly or not; refusals contain the message of the frame. It closes at the end of the test. */
export async function startPlanted(
  handlers: Record<string, Handler>,
  more: Partial<Simulator> = {},
  strict = true,
): Promise<Planted> {
  const refuse: Simulator["refuse"] = (status, message, problem) => ({
    status,
    body: { message, ...(problem && { kind: problem.kind, at: problem.at }) },
  });
  const simulator: Simulator = { guards: [], handlers, refuse, ...more };
  const { faults, take } = createFaults({ planted: Object.keys(operations) });
  const lines: string[] = [];
  const closing = new AbortController();
  const shared = {
    clock: createClock("2026-11-20T04:00:00Z"),
    takeFault: take,
    requests: [],
    strict,
    log: (line: string) => void lines.push(line),
    closing: closing.signal,
  };
  const spec = createSpec(checks, () => parseExactJson(text) as Document);
  const listener = createListener([{ id: "planted", operations, simulator, spec }], shared);
  const server = await startServer(listener, "127.0.0.1", 0);
  onTestFinished(server.close);
  const get: Planted["get"] = (path, init) => fetch(server.url + path, init);
  return {
    url: server.url,
    faults,
    lines,
    get,
    async post(path, body) {
      const response = await get(path, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: typeof body === "string" ? body : JSON.stringify(body),
      });
      return { status: response.status, body: await response.json() };
    },
  };
}
