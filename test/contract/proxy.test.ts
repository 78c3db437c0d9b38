import { afterEach, describe, expect, test } from "vitest";
import type { OperationRow } from "../../src/core/request/operation.ts";
import type { ClientOptions } from "../../src/index.ts";
import type { Document } from "../../src/openapi/document.ts";
import type { ApiId } from "../../src/sandbox/index.ts";
import { type AnyApi, simulatedApis } from "../support/apis.ts";
import type { ArgumentSet } from "../support/argument-sets.ts";
import { clientArguments } from "../support/client-arguments.ts";
import { readDocument } from "../support/document.ts";
import { type ResponseExample, readExamples, successesOf } from "../support/examples.ts";
import { liveAddresses, liveArgumentSets } from "../support/live-arguments.ts";
import { prepare, stateOf, worldOptions } from "../support/live-worlds.ts";
import { expectNoViolations } from "../support/prism.ts";
import { valueAt } from "../support/refusal-code.ts";
import { type Refusal, refusalOf } from "../support/refusals.ts";
import { type Stack, startStack } from "../support/stack.ts";

describe.each(simulatedApis)("client and sandbox of %s conform to the spec", (apiId, { table, connect }) => {
  const document = readDocument(apiId);
  const id = apiId as ApiId;
  let stack: Stack<true>;
  afterEach(() => stack.close());

  const start = async (options: object = {}, headers?: Refusal["headers"]): Promise<AnyApi> => {
    stack = await startStack({ proxy: true, api: id, sandbox: worldOptions(apiId, options) });
    const { clock, sandbox } = stack;
    const changed = headers?.(stateOf(apiId, sandbox) as never);
    return connect(stack.proxy.url, { clock, ...(changed && { fetch: withHeaders(changed) }) });
  };

  describe.each(readExamples(apiId))("$id", (operation) => {
    const { id: operationId, argumentSets, responses } = operation;
    const row = table[operationId] as OperationRow;
    const argumentsOf = (set: ArgumentSet) => clientArguments(document, operation, row, set, stack.proxy.url);
    const anyArguments = () => argumentsOf(argumentSets[0] as ArgumentSet);

    test("with its example arguments", async () => {
      const api = await start();
      const call = api.operation(operationId);
      const [success] = successesOf(operation);
      const callAny = (name: string, args: object) => api.operation(name)(args);
      const live = await liveAddresses(apiId, api, operationId, argumentSets);
      const sets = live.map((set) => ({ ...set, args: argumentsOf(set) }));
      for (const set of await liveArgumentSets(call, sets)) {
        await prepare(apiId, operationId, callAny, set, stack.sandbox);
        expect(await call(set.args)).toBeTypeOf(success?.value === undefined ? "undefined" : "object");
      }
      expectNoViolations(stack.proxy);
    });

    test.each(responses.filter(({ refuses }) => refuses).map((response) => expected(document, response)))(
      "when it returns $status, code $code",
      async ({ status, code, value }) => {
        const {
          sandbox,
          change = (args) => args,
          callsBefore = 0,
          headers,
          forbidden,
        } = refusalOf(apiId, operationId, code ?? status);
        const call = (await start(sandbox, headers)).operation(operationId);
        const changed = change(anyArguments());
        for (let i = 0; i < callsBefore; i++) await call(anyArguments()).catch(() => {});
        // A refusal for which the sandbox has no reason is forced by a fault, so that at least client and spec are
        // tested.
        const body = code === undefined ? {} : { body: value };
        if (changed === undefined) stack.sandbox.faults.add({ kind: "status", status, ...body });
        await expect(call(changed ?? anyArguments())).rejects.toMatchObject({
          name: "ApiError",
          status,
          ...(code !== undefined && { code }),
        });
        const { violations } = stack.proxy;
        if (forbidden) expect(violations.filter(({ side }) => side !== "request")).toEqual([]);
        else expectNoViolations(stack.proxy);
      },
    );

    const { pagination } = row;
    if (pagination?.limit && pagination.maxLimit !== undefined)
      test("on its largest page", async () => {
        const call = (await start()).operation(operationId);
        await call({ ...anyArguments(), [pagination.limit as string]: pagination.maxLimit });
        expectNoViolations(stack.proxy);
      });

    if (pagination?.cursorLifetime !== undefined)
      test("when it does not know the cursor", async () => {
        const call = (await start()).operation(operationId);
        const withCursor = argumentSets.find(({ args }) => pagination.input in args);
        await expect(call(withCursor?.args)).rejects.toMatchObject({
          name: "ApiError",
          status: row.refusal ? 200 : 400,
        });
        expectNoViolations(stack.proxy);
      });
  });
});

/** Codes are compared if the status says success. */
function expected(document: Document, { status, value }: ResponseExample) {
  if (status >= 400) return { status, value };
  const code = valueAt(value, document["x-error-envelope"]?.code ?? "$") as number | string;
  return { status, value, code };
}

function withHeaders(
  changed: Readonly<Record<string, string | undefined>>,
): NonNullable<ClientOptions["fetch"]> {
  return (url, init) => {
    const headers = new Headers(init.headers);
    for (const [name, value] of Object.entries(changed))
      if (value === undefined) headers.delete(name);
      else headers.set(name, value);
    return fetch(url, { ...init, headers });
  };
}
