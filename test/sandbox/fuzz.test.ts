import { connect } from "node:net";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../../src/sandbox/index.ts";
import { simulatedApis } from "../support/apis.ts";
import { cpuMilliseconds } from "../support/cpu-milliseconds.ts";
import { runs } from "../support/effort.ts";
import { readExamples } from "../support/examples.ts";
import { quietOptions } from "../support/live-worlds.ts";
import type { WireRequest } from "../support/wire-check.ts";
import { toWireRequest } from "../support/wire-request.ts";

/** The most CPU milliseconds that one request may take, of client and sandbox together. */
const MOST = 1000;

/** Easemob itself responds with 500 to a wrong URL or method. */
const MAY_BE_500: readonly string[] = ["easemob"];

/** Values that programs stumble over. */
const oddities = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -0,
    1e308,
    "",
    "\u0000",
    "\ud83c",
    "__proto__",
    "../..",
    "%zz",
    [],
    {},
  ),
  fc.integer({ min: 1, max: 20_000 }).map((length) => Array.from({ length }, () => 1)),
  fc.integer({ min: 1, max: 20_000 }).map((length) => "字".repeat(length)),
  fc.integer({ min: 1, max: 3000 }).map((depth) => ({ toJSON: () => `DEEP${depth}` })),
  fc
    .integer({ min: 1, max: 2000 })
    .map((count) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i]))),
  fc.jsonValue(),
  fc.bigInt().map((value) => ({ toJSON: () => `DIGITS${value}` })),
);

/** JSON with what JavaScript cannot write: deep lists, and integers of any length. */
function write(value: unknown): string {
  return (JSON.stringify(value) ?? "")
    .replace(/"DEEP(\d+)"/g, (_, depth) => "[".repeat(Number(depth)) + "]".repeat(Number(depth)))
    .replace(/"DIGITS(-?\d+)"/g, "$1");
}

/** The same value with one of its parts replaced, at a random place. */
function replacePart(value: unknown, path: readonly number[], by: unknown): unknown {
  const [index, ...rest] = path;
  if (index === undefined || typeof value !== "object" || value === null) return by;
  const keys = Object.keys(value);
  if (keys.length === 0) return by;
  const key = keys[index % keys.length] as string;
  const replaced = replacePart((value as Record<string, unknown>)[key], rest, by);
  return Array.isArray(value)
    ? value.map((part, i) => (String(i) === key ? replaced : part))
    : { ...value, [key]: replaced };
}

type Mutation = (request: WireRequest) => WireRequest;

const asJson = (request: WireRequest): unknown => {
  try {
    return JSON.parse(request.body.toString());
  } catch {
    return {};
  }
};

const mutations: fc.Arbitrary<Mutation> = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(fc.array(fc.nat(20), { maxLength: 4 }), oddities) },
    { weight: 1, arbitrary: oddities.map((value) => [[], value] as [number[], unknown]) },
  )
  .map(
    ([path, value]): Mutation =>
      (request) => ({ ...request, body: Buffer.from(write(replacePart(asJson(request), path, value))) }),
  );

const others: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constantFrom("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND").map(
    (method): Mutation =>
      (request) => ({ ...request, method }),
  ),
  fc.tuple(fc.nat(200), fc.string({ maxLength: 30 })).map(
    ([at, text]): Mutation =>
      (request) => ({
        ...request,
        target: `/${(request.target.slice(0, at) + encodeURI(text) + request.target.slice(at)).replace(/^\//, "")}`,
      }),
  ),
  fc
    .tuple(fc.nat(200), fc.constantFrom("%", "%zz", "%00", "%ff", "//", "/../", "?", "&&=", ";", "#", "é"))
    .map(
      ([at, text]): Mutation =>
        (request) => ({
          ...request,
          target: `/${request.target.slice(1, at + 1)}${text}${request.target.slice(at + 1)}`,
        }),
    ),
  fc
    .tuple(
      fc.constantFrom(
        "content-type",
        "prefer",
        "authorization",
        "accept",
        "expect",
        "app_id",
        "access-token",
        "range",
      ),
      fc.constantFrom(
        "",
        ";;;=",
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "application/json; charset=utf-7",
        "example=nope",
        "code=999, example=x",
        "Basic ====",
        "Basic",
        "Bearer",
        "bytes=9-1",
        "text/plain",
        "x".repeat(4000),
      ),
    )
    .map(
      ([name, value]): Mutation =>
        (request) => ({ ...request, headers: { ...request.headers, [name]: value } }),
    ),
  fc.tuple(fc.nat(3000), fc.uint8Array({ maxLength: 20 })).map(
    ([at, bytes]): Mutation =>
      (request) => ({
        ...request,
        body: Buffer.concat([request.body.subarray(0, at), bytes, request.body.subarray(at + 3)]),
      }),
  ),
);

/** Status lines of the responses to a string, until the server closes the connection or has answered once. */
function send(url: string, text: Buffer): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let got = "";
    const socket = connect(Number(port), hostname, () => socket.end(text));
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      got += chunk;
    });
    socket.once("close", () => resolve(got.split("\r\n", 1)[0] ?? ""));
    socket.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "ECONNRESET" || error.code === "EPIPE"
        ? resolve(got.split("\r\n", 1)[0] ?? "")
        : reject(error),
    );
  });
}

function toBytes({ method, target, headers, body }: WireRequest): Buffer {
  const { "content-length": _, ...others } = headers as Record<string, string>;
  const lines = Object.entries(others).map(([name, value]) => `${name}: ${value}`);
  const head = [`${method} ${target} HTTP/1.1`, "host: 127.0.0.1", "connection: close", ...lines];
  return Buffer.concat([Buffer.from([...head, `content-length: ${body.length}`, "", ""].join("\r\n")), body]);
}

describe.each(simulatedApis)("the sandbox of %s", (api, { credentials }) => {
  const seeds = readExamples(api).flatMap((operation) =>
    operation.argumentSets.map(({ args }) => toWireRequest(operation, args, credentials)),
  );

  async function open(strict: boolean) {
    const failures: string[] = [];
    const log = (line: string) => {
      if (/ failed: /.test(line)) failures.push(line);
    };
    const sandbox = await startSandbox({ ...quietOptions(api), apis: [api as never], strict, log });
    onTestFinished(sandbox.close);
    const url = Object.values(sandbox.urls)[0] as string;
    const isAlive = async () => (await send(url, toBytes(seeds[0] as WireRequest))).startsWith("HTTP/1.1 ");
    return { url, failures, isAlive };
  }

  test("refuses or takes any changed request, soon, and never fails itself", async () => {
    const sandboxes = [await open(true), await open(false)];
    const request = fc
      .tuple(fc.constantFrom(...seeds), fc.array(fc.oneof(mutations, others), { minLength: 1, maxLength: 3 }))
      .map(([seed, changes]) => changes.reduce((changed, change) => change(changed), seed));
    const statuses = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(request, fc.constantFrom(...sandboxes), async (changed, { url, failures }) => {
        let line = "";
        const cost = await cpuMilliseconds(async () => {
          line = await send(url, toBytes(changed));
        });
        if (!MAY_BE_500.includes(api) || !line.startsWith("HTTP/1.1 500 "))
          expect(line).toMatch(/^HTTP\/1\.1 [1-4]\d\d /);
        expect(cost).toBeLessThan(MOST);
        expect(failures).toEqual([]);
        const status = line.slice(9, 12);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }),
      runs("changed requests", 100, 4000, 600),
    );
    // Requests that are all refused for the same reason would prove little.
    expect(statuses.size).toBeGreaterThan(2);
    for (const { isAlive } of sandboxes) expect(await isAlive()).toBe(true);
  });

  test("survives what is hardly HTTP", async () => {
    const { url, failures, isAlive } = await open(false);
    const spoiled = fc
      .tuple(fc.constantFrom(...seeds), fc.nat(2000), fc.uint8Array({ maxLength: 40 }), fc.nat(200))
      .map(([seed, at, bytes, gone]) => {
        const text = toBytes(seed);
        return Buffer.concat([text.subarray(0, at), bytes, text.subarray(at + gone)]);
      });
    await fc.assert(
      fc.asyncProperty(spoiled, async (text) => {
        const line = await send(url, text);
        if (!MAY_BE_500.includes(api)) expect(line).toMatch(/^(HTTP\/1\.1 [1-4]\d\d .*)?$/);
        expect(failures).toEqual([]);
      }),
      runs("requests that are hardly HTTP", 100, 1000, 300),
    );
    expect(await isAlive()).toBe(true);
  });
});
