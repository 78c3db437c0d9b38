import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ApiError } from "../../src/core/errors.ts";
import { type AnyApi, apis } from "../support/apis.ts";
import { apiIds, readDocument } from "../support/document.ts";
import { type ArgumentSet, type OperationExamples, readExamples, successesOf } from "../support/examples.ts";
import { expectedData } from "../support/expected-data.ts";
import type { Listening } from "../support/listen.ts";
import { startMock } from "../support/prism.ts";

test("the suite covers every generated API, and every operation of it", () => {
  expect(Object.keys(apis).sort()).toEqual(apiIds.sort());
  for (const api of apiIds)
    expect(readExamples(api).map(({ id }) => id)).toEqual(Object.keys(apis[api]?.table ?? {}));
});

describe.each(Object.entries(apis))("%s against Prism's mock server", (apiId, { connect, readError }) => {
  const document = readDocument(apiId);
  let mock: Listening;
  let api: AnyApi;

  beforeAll(async () => {
    mock = await startMock(apiId);
    api = connect(mock.url);
  });
  afterAll(() => mock.close());

  describe.each(readExamples(apiId))("$id", (operation) => {
    const { id, argumentSets } = operation;
    const call = ({ args }: ArgumentSet, prefer: string) => api.operation(id)(args, { headers: { prefer } });

    test.each(argumentSets)("takes the example arguments “$name”", async (set) => {
      const [first] = successesOf(operation);
      expect(await call(set, "")).toEqual(expectedData(document, id, first?.value));
    });

    test.each(successesOf(operation))(
      "gives the data of the example “$name”",
      async ({ status, name, value }) => {
        const data = await call(argumentsFor(operation, name), prefer(status, name));
        expect(data).toEqual(expectedData(document, id, value));
      },
    );

    test.each(refusalsOf(operation))("throws what the example “$name” says ($status)", async (example) => {
      const [set] = argumentSets as [ArgumentSet];
      const error = await call(set, prefer(example.status, example.name)).catch((error: unknown) => error);
      const { code, message } = readError(example.value);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ operationId: id, status: example.status, body: example.value });
      expect((error as ApiError).code).toBe(code);
      expect((error as ApiError).message).toContain(message);
    });

    test("answers the same over `http`", async () => {
      const [set] = argumentSets as [ArgumentSet];
      const { data, response } = await api.http.request(
        operation.method,
        operation.path,
        overHttp(operation, set),
      );
      expect(response.status).toBe(successesOf(operation)[0]?.status);
      expect(data).toEqual(expectedData(document, id, successesOf(operation)[0]?.value));
    });

    test("is refused without credentials (401)", async () => {
      const anonymous = connect(mock.url, {
        fetch: (request, init) => {
          request.headers.delete("authorization");
          return fetch(request, init);
        },
      });
      const [set] = argumentSets as [ArgumentSet];
      await expect(anonymous.operation(id)(set.args)).rejects.toMatchObject({
        name: "ApiError",
        status: 401,
      });
    });
  });
});

function refusalsOf({ answers }: OperationExamples) {
  return answers.filter(({ status }) => status >= 400);
}

/** The argument set by the name of an answer, so that question and answer tell one story; else the last one. */
function argumentsFor({ argumentSets }: OperationExamples, name: string | undefined): ArgumentSet {
  return argumentSets.find((set) => set.name === name) ?? (argumentSets.at(-1) as ArgumentSet);
}

/** Asks Prism for one answer of several. */
function prefer(status: number, example: string | undefined): string {
  return example === undefined ? `code=${status}` : `code=${status}, example=${example}`;
}

/** Arguments as openapi-fetch takes them. */
function overHttp({ path }: OperationExamples, { args: { body, ...params } }: ArgumentSet): object {
  const names = Object.keys(params);
  const pick = (wanted: (name: string) => boolean) =>
    Object.fromEntries(names.filter(wanted).map((name) => [name, params[name]]));
  const inPath = (name: string) => path.includes(`{${name}}`);
  return { params: { path: pick(inPath), query: pick((name) => !inPath(name)) }, ...(body ? { body } : {}) };
}
