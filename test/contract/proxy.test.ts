import { afterEach, describe, expect, test } from "vitest";
import type { OperationRow } from "../../src/core/operation.ts";
import type { ClientOptions } from "../../src/index.ts";
import type { ApiId, Fault, Sandbox, SandboxOptions } from "../../src/sandbox/index.ts";
import { type AnyApi, simulatedApis } from "../support/apis.ts";
import { clientArguments } from "../support/client-arguments.ts";
import { APP_TOKEN, MASTER_SECRET } from "../support/credentials.ts";
import { readDocument } from "../support/document.ts";
import { type AnswerExample, type ArgumentSet, readExamples } from "../support/examples.ts";
import { liveArgumentSets } from "../support/live-arguments.ts";
import { expectNoViolations } from "../support/prism.ts";
import { type Stack, startStack } from "../support/stack.ts";

type Args = ArgumentSet["args"];

/** How to make the sandbox refuse with a status: by its options, by other arguments, by calls before. */
interface Refusal {
  sandbox?: Pick<SandboxOptions, "jmessage" | "qiniu">;
  change?: (args: Args) => Args;
  callsBefore?: number;
  fault?: Fault;
  /** Sent as `access-token`; nothing is, when it is empty. */
  token?: (sandbox: Sandbox) => string;
  /** Whether the request is one that the spec forbids: the client itself would not send it. */
  forbidden?: true;
}

/** A status that the vendor lists without a word, so that the sandbox never answers it by itself. */
const unexplained = (status: number): Refusal => ({ fault: { kind: "status", status } });

/** With other values in the body, or where there is none among the parameters, as far as they are there. */
const changing = (changes: Record<string, unknown>) => (args: Args) => {
  const replace = (given: object) =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, changes[name] ?? value]));
  return args.body ? { ...args, body: replace(args.body as object) } : replace(args);
};

/** People of the spec's examples; the second user is not in the second group. */
const [ALICE, BOB, OTHER_GROUP] = [2302128618880, 2199040544848, 6610620069793];

/** By status, or by the code of an example whose status says success. */
const refusals: Record<string, Record<number, Refusal>> = {
  qiniu: {
    401: unexplained(401),
    403: unexplained(403),
    404: unexplained(404),
    10000: { change: changing({ name: "nobody", user_id: 1, login_name: "nobody" }) },
    10002: { change: changing({ msg_id: 1 }) },
    10003: { token: () => "", forbidden: true },
    10008: { sandbox: { qiniu: { accessToken: `${APP_TOKEN}-changed` } } },
    10010: {
      token: ({ qiniu }) => qiniu.createToken(BOB),
      change: changing({ conversation_id: ALICE }),
    },
    20002: {
      change: changing({
        user_id: BOB,
        opposite_id: OTHER_GROUP,
        type: 2,
        from_user_id: BOB,
        targets: [OTHER_GROUP],
      }),
    },
  },
  "jmessage-report": {
    400: {
      change: (args) =>
        "end_time" in args
          ? { ...args, begin_time: args.end_time, end_time: args.begin_time }
          : { ...args, start: "2026-02-30" },
    },
    401: { sandbox: { jmessage: { masterSecret: `${MASTER_SECRET}-changed` } } },
    403: { sandbox: { jmessage: { vip: false } } },
    429: { sandbox: { jmessage: { quota: { requests: 1, period: 60_000 } } }, callsBefore: 1 },
  },
};

describe.each(simulatedApis)("client and sandbox of %s keep to the spec", (apiId, { table, connect }) => {
  let stack: Stack<true>;
  afterEach(() => stack.close());

  const start = async (sandbox: Refusal["sandbox"] = {}, token?: Refusal["token"]): Promise<AnyApi> => {
    stack = await startStack({ api: apiId as ApiId, proxy: true, sandbox });
    const { clock } = stack;
    return connect(stack.proxy.url, { clock, ...(token && { fetch: withToken(token(stack.sandbox)) }) });
  };

  const document = readDocument(apiId);

  describe.each(readExamples(apiId))("$id", (example) => {
    const { id, answers } = example;
    const argumentSets = example.argumentSets.map((set) => ({
      ...set,
      args: clientArguments(document, example, table[id] as OperationRow, set, ""),
    }));
    const [{ args: anyArgs }] = argumentSets as [ArgumentSet];
    const pagination = table[id]?.pagination;

    test("with its example arguments", async () => {
      const call = (await start()).operation(id);
      for (const { args } of await liveArgumentSets(call, argumentSets))
        expect(await call(args)).toBeTypeOf("object");
      expectNoViolations(stack.proxy);
    });

    test.each(answers.filter(({ refuses }) => refuses).map((answer) => ({ ...expected(answer) })))(
      "when it refuses with $status, code $code",
      async ({ status, code }) => {
        const refusal = refusals[apiId]?.[code ?? status];
        if (!refusal) throw new Error(`say in \`refusals\` how to make the sandbox answer ${code ?? status}`);
        const { sandbox, change = (args) => args, callsBefore = 0, fault, token, forbidden } = refusal;
        const call = (await start(sandbox, token)).operation(id);
        if (fault) stack.sandbox.faults.add(fault);
        for (let i = 0; i < callsBefore; i++) await call(anyArgs);
        const error = { name: "ApiError", status, ...(code !== undefined && { code }) };
        await expect(call(change(anyArgs))).rejects.toMatchObject(error);
        const { violations } = stack.proxy;
        expectNoViolations({ violations: violations.filter(({ side }) => !forbidden || side === "response") });
      },
    );

    const { limit, maxLimit } = pagination ?? {};
    if (limit && maxLimit !== undefined)
      test("on its largest page", async () => {
        const call = (await start()).operation(id);
        await call({ ...anyArgs, [limit]: maxLimit });
        expectNoViolations(stack.proxy);
      });

    if (pagination?.cursorLifetime !== undefined)
      test("when it does not know the cursor", async () => {
        const call = (await start()).operation(id);
        const withCursor = argumentSets.find(({ args }) => pagination.input in args);
        await expect(call(withCursor?.args)).rejects.toMatchObject({ name: "ApiError", status: 400 });
        expectNoViolations(stack.proxy);
      });
  });
});

/** The code matters where the status says success. */
function expected({ status, value }: AnswerExample): { status: number; code: number | undefined } {
  return { status, code: status < 400 ? (value as { code: number }).code : undefined };
}

function withToken(token: string): NonNullable<ClientOptions["fetch"]> {
  return (url, init) => {
    const headers = new Headers(init.headers);
    if (token) headers.set("access-token", token);
    else headers.delete("access-token");
    return fetch(url, { ...init, headers });
  };
}
