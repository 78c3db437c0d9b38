import { afterEach, describe, expect, test } from "vitest";
import type { SandboxOptions } from "../../src/sandbox/index.ts";
import { type AnyApi, simulatedApis } from "../support/apis.ts";
import { MASTER_SECRET } from "../support/credentials.ts";
import { type ArgumentSet, readExamples } from "../support/examples.ts";
import { liveArgumentSets } from "../support/live-arguments.ts";
import { expectNoViolations } from "../support/prism.ts";
import { type Stack, startStack } from "../support/stack.ts";

type Args = ArgumentSet["args"];

/** How to make the sandbox refuse with a status: by its options, by other arguments, by calls before. */
interface Refusal {
  sandbox?: SandboxOptions["jmessage"];
  change?: (args: Args) => Args;
  callsBefore?: number;
}

const refusals: Record<string, Record<number, Refusal>> = {
  "jmessage-report": {
    400: {
      change: (args) =>
        "end_time" in args
          ? { ...args, begin_time: args.end_time, end_time: args.begin_time }
          : { ...args, start: "2026-02-30" },
    },
    401: { sandbox: { masterSecret: `${MASTER_SECRET}-changed` } },
    403: { sandbox: { vip: false } },
    429: { sandbox: { quota: { requests: 1, period: 60_000 } }, callsBefore: 1 },
  },
};

describe.each(simulatedApis)("client and sandbox of %s keep to the spec", (apiId, { table, connect }) => {
  let stack: Stack<true>;
  afterEach(() => stack.close());

  const start = async (jmessage: SandboxOptions["jmessage"] = {}): Promise<AnyApi> => {
    stack = await startStack({ proxy: true, sandbox: { jmessage } });
    return connect(stack.proxy.url, { clock: stack.clock });
  };

  describe.each(readExamples(apiId))("$id", ({ id, argumentSets, answers }) => {
    const [{ args: anyArgs }] = argumentSets as [ArgumentSet];
    const pagination = table[id]?.pagination;

    test("with its example arguments", async () => {
      const call = (await start()).operation(id);
      for (const { args } of await liveArgumentSets(call, argumentSets))
        expect(await call(args)).toBeTypeOf("object");
      expectNoViolations(stack.proxy);
    });

    test.each(answers.filter(({ status }) => status >= 400))(
      "when it refuses with $status",
      async ({ status }) => {
        const refusal = refusals[apiId]?.[status];
        if (!refusal) throw new Error(`say in \`refusals\` how to make the sandbox answer ${status}`);
        const { sandbox, change = (args) => args, callsBefore = 0 } = refusal;
        const call = (await start(sandbox)).operation(id);
        for (let i = 0; i < callsBefore; i++) await call(anyArgs);
        await expect(call(change(anyArgs))).rejects.toMatchObject({ name: "ApiError", status });
        expectNoViolations(stack.proxy);
      },
    );

    if (pagination?.limit)
      test("on its largest page", async () => {
        const call = (await start()).operation(id);
        await call({ ...anyArgs, [pagination.limit as string]: pagination.maxLimit });
        expectNoViolations(stack.proxy);
      });

    if (pagination?.type === "cursor")
      test("when it does not know the cursor", async () => {
        const call = (await start()).operation(id);
        const withCursor = argumentSets.find(({ args }) => pagination.input in args);
        await expect(call(withCursor?.args)).rejects.toMatchObject({ name: "ApiError", status: 400 });
        expectNoViolations(stack.proxy);
      });
  });
});
