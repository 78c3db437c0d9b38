import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { apis } from "../support/apis.ts";
import { runs } from "../support/effort.ts";
import { json, type StubServer, startStub } from "../support/stub-server.ts";
import { rejection } from "./setup.ts";

let stub: StubServer;
beforeAll(async () => {
  stub = await startStub((response) => json(response, {}));
});
beforeEach(() => {
  stub.requests.length = 0;
});
afterAll(() => stub.close());

/** The names in a path template. */
const namesIn = (path: string) =>
  path
    .split("{")
    .slice(1)
    .map((part) => part.split("}")[0] as string);

/** Every operation with parameters in its path, and its two surfaces. */
const operations = Object.entries(apis).flatMap(([apiId, { table, connect }]) =>
  Object.values(table)
    .filter(({ path, url }) => path.includes("{") && !url)
    .map((row) => ({
      title: `${apiId}.${row.id}`,
      row,
      call: async (values: Record<string, unknown>, surface: "named" | "http") => {
        const client = connect(stub.url);
        const body = row.body === undefined ? {} : { body: {} };
        if (surface === "named") await client.operation(row.id)({ ...values, ...body });
        else await client.http.request(row.method, row.path, { params: { path: values }, ...body });
      },
    })),
);
/** What the client of Easemob adds where a named call omits it. */
const SUPPLIED = { org_name: "easemob-demo", app_name: "testapp" };
const defined = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const surfaces = ["named", "http"] as const;

/** Values that address something else if they are put into a path as they are. */
const STRANGE: readonly unknown[] = [
  "",
  ".",
  "..",
  "%2e",
  "%2E%2e",
  ".%2e",
  "%252e%252e",
  "%25252E.",
  "...",
  "../..",
  "..\\",
  "..;/",
  "./x",
  "a/../../b",
  "/",
  "//evil.example",
  "\\\\evil.example",
  "?a=1",
  "#a",
  "a?b#c",
  "%2f",
  "%00",
  "\0",
  "\t",
  ".\t.",
  ".\n.",
  " ",
  "{username}",
  "$&",
  "$`",
  "@evil.example",
  ":80",
  "\u3002\u3002",
  "\uff0e\uff0e",
  "\u2024\u2024",
  "\ud800",
  "a\udc00b",
  "\ufeff",
  "林",
  "😀",
  0,
  -1,
  1.5,
  1e21,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  9_223_372_036_854_775_807n,
  true,
  false,
  null,
  undefined,
  {},
  [],
  [".."],
  ["a", "b"],
  [[]],
  { toString: () => ".." },
  { username: "a" },
  { length: 1, 0: ".." },
  new String(".."),
  new Date(0),
  () => "..",
  Symbol("a"),
  new URLSearchParams("a=.."),
];

const strange = fc.oneof(
  fc.constantFrom(...STRANGE),
  fc.string({ unit: fc.constantFrom(..."./\\%2eE5;?#{}\t ab\ud800") }),
  fc.string({ unit: "binary" }),
  fc.anything(),
);

/** The path that a template and values make, by this test's own rules; `undefined` if there must be no request. */
function expectedPath(template: string, values: Record<string, unknown>): string | undefined {
  let path = "";
  for (const part of template.split(/(\{[^}]+\})/)) {
    if (!part.startsWith("{")) path += part;
    else {
      const value = values[part.slice(1, -1)];
      if (!["string", "number", "bigint"].includes(typeof value)) return undefined;
      const text = String(value);
      if (value === "" || (typeof value === "number" && !Number.isFinite(value))) return undefined;
      let decoded = text.toLowerCase();
      for (let last = ""; last !== decoded; ) {
        last = decoded;
        decoded = decoded.replaceAll("%25", "%").replaceAll("%2e", ".");
      }
      if (decoded === "." || decoded === "..") return undefined;
      try {
        path += encodeURIComponent(text);
      } catch {
        return undefined;
      }
    }
  }
  return path;
}

describe.each(surfaces)("a value in a path, over %s operations", (surface) => {
  test("arrives as its template says, percent-encoded, or there is no request", async () => {
    const given = fc.constantFrom(...operations).chain((operation) =>
      fc.record({
        operation: fc.constant(operation),
        values: fc.tuple(...namesIn(operation.row.path).map((name) => strange.map((value) => [name, value]))),
      }),
    );
    await fc.assert(
      fc.asyncProperty(given, async ({ operation, values }) => {
        const { row, call } = operation;
        stub.requests.length = 0;
        const all: Record<string, unknown> = Object.fromEntries(values);
        const error = await call(all, surface).then(
          () => undefined,
          (thrown: Error) => thrown,
        );
        // A 64-bit integer is stricter: digits only.
        const isInt64 = namesIn(row.path).some((name) => row.int64Parameters?.includes(name));
        if (isInt64 && stub.requests.length === 0) return;
        const expected = expectedPath(row.path, surface === "named" ? { ...SUPPLIED, ...defined(all) } : all);
        expect(stub.requests.map((line) => line.split(" ")[1]?.split("?")[0])).toEqual(
          expected === undefined ? [] : [expected],
        );
        if (expected === undefined) expect(error).toBeInstanceOf(TypeError);
      }),
      runs("strange values in paths", 500, 5000),
    );
  });

  test.each(operations)("of $title is refused by name when it is anything else", async ({ row, call }) => {
    for (const name of namesIn(row.path))
      for (const value of [{}, [".."], "..", "%2E.", "", true]) {
        const others = Object.fromEntries(namesIn(row.path).map((other) => [other, "1"]));
        const error = await rejection(call({ ...others, [name]: value }, surface));
        expect(error).toBeInstanceOf(TypeError);
        expect((error as Error).message).toContain(name);
      }
    expect(stub.requests).toEqual([]);
  });
});

describe("a path of the path style", () => {
  const { call } = {
    call: (path: string) => apis["jmessage-im"]?.connect(stub.url).http.request("GET", path, {}),
  };

  test.each([
    [".evil.example/x"],
    ["@evil.example/x"],
    [":80/x"],
    ["v1/users"],
    [""],
    [undefined],
    ["\\x"],
    ["/v1/users/../messages"],
    ["/v1/users/%2e%2E"],
    ["/v1/users/.\t./messages"],
    ["/v1\\..\\messages"],
  ])("%j is refused before a request", async (path) => {
    expect(await rejection(call(path as string) as Promise<unknown>)).toBeInstanceOf(TypeError);
    expect(stub.requests).toEqual([]);
  });

  test("may have values in it, and a query", async () => {
    await call("/v1/users/li..n?page=/../1");
    expect(stub.requests).toEqual(["GET /v1/users/li..n?page=/../1"]);
  });

  test("without a value for one of its parameters is refused", async () => {
    await expect(call("/v1/users/{username}")).rejects.toThrow("the parameter username is missing");
    expect(stub.requests).toEqual([]);
  });
});
