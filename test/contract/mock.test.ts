import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ApiError } from "../../src/core/errors/errors.ts";
import type { OperationRow } from "../../src/core/request/operation.ts";
import { type AnyApi, apis } from "../support/apis.ts";
import type { ArgumentSet } from "../support/argument-sets.ts";
import { clientArguments, overHttp } from "../support/client-arguments.ts";
import { apiIds, readDocument } from "../support/document.ts";
import { type OperationExamples, readExamples, refusalsOf, successesOf } from "../support/examples.ts";
import { expectedData } from "../support/expected-data.ts";
import type { Listening } from "../support/listen.ts";
import { expectNoViolations, type SpecProxy, startMock, startProxy } from "../support/prism.ts";

test("the suite covers every generated API, and every operation of it", () => {
  expect(Object.keys(apis).sort()).toEqual(apiIds.sort());
  for (const api of apiIds)
    expect(readExamples(api).map(({ id }) => id)).toEqual(Object.keys(apis[api]?.table ?? {}));
});

/** Over the wire: client → proxy that checks both sides → Prism's mock server, which returns the examples. */
describe.each(Object.entries(apis))("%s against Prism's mock server", (apiId, tested) => {
  const document = readDocument(apiId);
  let mock: Listening;
  let proxy: SpecProxy;
  let api: AnyApi;

  beforeAll(async () => {
    mock = await startMock(apiId);
    proxy = await startProxy(apiId, mock.url);
    api = tested.connect(proxy.url);
  });
  afterEach(() => expectNoViolations(proxy));
  afterAll(async () => {
    await proxy.close();
    await mock.close();
  });

  describe.each(readExamples(apiId))("$id", (operation) => {
    const { id, argumentSets, method, path, secured } = operation;
    const [anySet] = argumentSets as [ArgumentSet];
    const successes = successesOf(operation);
    const row = tested.table[id] as OperationRow;
    const call = async (set: ArgumentSet, prefer: string) => {
      const args = clientArguments(document, operation, row, set, proxy.url);
      const data = await api.operation(id)(args, { headers: { prefer } });
      return data instanceof ReadableStream ? new Response(data).text() : data;
    };

    test.each(argumentSets)("accepts the example arguments “$name”", async (set) => {
      const {
        status = 0,
        name,
        value,
      } = successes.find(({ name }) => name === set.name) ?? successes[0] ?? {};
      expect(await call(set, prefer(status, name))).toEqual(expectedData(document, id, value));
    });

    test.each(successes)("returns the data of the example “$name”", async ({ status, name, value }) => {
      const data = await call(argumentsFor(operation, name), prefer(status, name));
      expect(data).toEqual(expectedData(document, id, value));
    });

    test.each(refusalsOf(operation))("throws what the example “$name” says ($status)", async (example) => {
      const error = await call(anySet, prefer(example.status, example.name)).catch((error: unknown) => error);
      const { code, message } = tested.readError(example.value);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ operationId: id, status: example.status, body: example.value });
      expect((error as ApiError).code).toBe(code);
      expect((error as ApiError).message).toContain(message ?? "");
    });

    // Bytes are compared elsewhere, and openapi-fetch does not accept a whole URL.
    if (!row.binary && !row.url)
      test("returns the same over `http`", async () => {
        const { data, response } = await api.http.request(
          method,
          path,
          overHttp(operation, {
            ...anySet,
            args: clientArguments(document, operation, row, anySet, mock.url),
          }),
        );
        expect(response.status).toBe(successes[0]?.status);
        const expected = expectedData(document, id, successes[0]?.value);
        // openapi-fetch treats a response without a body in its own way.
        if (expected !== undefined) expect(data).toEqual(expected);
      });

    if (secured)
      test("is rejected without credentials (401)", async () => {
        const anonymous = tested.connect(mock.url, {
          fetch: (url, init) => {
            const headers = new Headers(init.headers);
            for (const name of Object.keys(tested.credentials)) headers.delete(name);
            return fetch(url, { ...init, headers });
          },
        });
        const args = clientArguments(document, operation, row, anySet, mock.url);
        await expect(anonymous.operation(id)(args)).rejects.toMatchObject({ name: "ApiError", status: 401 });
      });
  });
});

/** The argument set with the name of a response, so that both tell one story; else the last one. */
function argumentsFor({ argumentSets }: OperationExamples, name: string | undefined): ArgumentSet {
  return argumentSets.find((set) => set.name === name) ?? (argumentSets.at(-1) as ArgumentSet);
}

/** Requests one of several responses from Prism. */
function prefer(status: number, example: string | undefined): string {
  return example === undefined ? `code=${status}` : `code=${status}, example=${example}`;
}
