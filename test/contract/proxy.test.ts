import { afterEach, describe, expect, test } from "vitest";
import type { OperationRow } from "../../src/core/request/operation.ts";
import type { ClientOptions } from "../../src/index.ts";
import type { ApiId, SandboxOptions } from "../../src/sandbox/index.ts";
import { type AnyApi, simulatedApis } from "../support/apis.ts";
import type { ArgumentSet } from "../support/argument-sets.ts";
import { clientArguments } from "../support/client-arguments.ts";
import { readDocument } from "../support/document.ts";
import { type AnswerExample, readExamples, successesOf } from "../support/examples.ts";
import { liveAddresses, liveArgumentSets } from "../support/live-arguments.ts";
import { prepare, worldOptions } from "../support/live-worlds.ts";
import { expectNoViolations } from "../support/prism.ts";
import { type Refusal, refusalOf } from "../support/refusals.ts";
import { type Stack, startStack } from "../support/stack.ts";

describe.each(simulatedApis)("client and sandbox of %s keep to the spec", (apiId, { table, connect }) => {
  const document = readDocument(apiId);
  const id = apiId as ApiId;
  let stack: Stack<true>;
  afterEach(() => stack.close());

  const start = async (
    jmessage: SandboxOptions["jmessage"] = {},
    token?: Refusal["token"],
  ): Promise<AnyApi> => {
    stack = await startStack({
      proxy: true,
      api: id,
      sandbox: { jmessage: { ...worldOptions(apiId), ...jmessage } },
    });
    const { clock, sandbox } = stack;
    return connect(stack.proxy.url, { clock, ...(token && { fetch: withToken(token(sandbox)) }) });
  };

  describe.each(readExamples(apiId))("$id", (operation) => {
    const { id: operationId, argumentSets, answers } = operation;
    const row = table[operationId] as OperationRow;
    const argumentsOf = (set: ArgumentSet) => clientArguments(document, operation, row, set, stack.proxy.url);
    const anyArguments = () => argumentsOf(argumentSets[0] as ArgumentSet);

    test("with its example arguments", async () => {
      const api = await start();
      const call = api.operation(operationId);
      const [success] = successesOf(operation);
      const callAny = (name: string, args: object) => api.operation(name)(args);
      const live = await liveAddresses(api, operationId, argumentSets);
      const sets = live.map((set) => ({ ...set, args: argumentsOf(set) }));
      for (const set of await liveArgumentSets(call, sets)) {
        await prepare(apiId, operationId, callAny, set, stack.sandbox.jmessage);
        expect(await call(set.args)).toBeTypeOf(success?.value === undefined ? "undefined" : "object");
      }
      expectNoViolations(stack.proxy);
    });

    test.each(answers.filter(({ refuses }) => refuses).map((answer) => expected(answer)))(
      "when it refuses with $status, code $code",
      async ({ status, code }) => {
        const {
          sandbox,
          change = (args) => args,
          callsBefore = 0,
          token,
          forbidden,
        } = refusalOf(apiId, operationId, code ?? status);
        const call = (await start(sandbox, token)).operation(operationId);
        const changed = change(anyArguments());
        for (let i = 0; i < callsBefore; i++) await call(anyArguments()).catch(() => {});
        // What the sandbox has no reason to refuse is refused by force, so that client and spec are tried at least.
        if (changed === undefined) stack.sandbox.faults.add({ kind: "status", status });
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
        await expect(call(withCursor?.args)).rejects.toMatchObject({ name: "ApiError", status: 400 });
        expectNoViolations(stack.proxy);
      });
  });
});

/** Codes are looked at where the status says success. */
function expected({ status, value }: AnswerExample): { status: number; code?: number } {
  return status < 400 ? { status, code: (value as { code: number }).code } : { status };
}

function withToken(token: string): NonNullable<ClientOptions["fetch"]> {
  return (url, init) => {
    const headers = new Headers(init.headers);
    if (token) headers.set("access-token", token);
    else headers.delete("access-token");
    return fetch(url, { ...init, headers });
  };
}
