import { describe, expect, onTestFinished, test } from "vitest";
import { checkLimits } from "../../src/core/request/limits.ts";
import type { LimitRow } from "../../src/core/request/operation.ts";
import { createJMessage, type JMessageOptions, textMessage } from "../../src/jmessage/index.ts";
import { apis } from "../support/apis.ts";
import { APP_KEY, MASTER_SECRET } from "../support/credentials.ts";
import { readExamples } from "../support/examples.ts";
import { json, startStub } from "../support/stub-server.ts";
import { rejection, transportOptions } from "./setup.ts";

async function start(options: Partial<JMessageOptions> = {}) {
  const stub = await startStub((response) => json(response, []));
  onTestFinished(() => stub.close());
  const credentials = { appKey: APP_KEY, masterSecret: MASTER_SECRET };
  return {
    stub,
    ...createJMessage({ ...credentials, baseUrl: stub.url, ...transportOptions(), ...options }),
  };
}

type Client = Awaited<ReturnType<typeof start>>;

const users = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ username: `user-${i}`, password: "123456" }));

/** A message whose `msg_body` has this many bytes of JSON. */
const textOf = (bytes: number, character = "x") => {
  const rest = bytes - '{"text":""}'.length;
  const text = character.repeat(rest / Buffer.byteLength(character));
  return {
    target_type: "single",
    target_id: "mei",
    from_type: "admin",
    from_id: "admin",
    ...textMessage(text),
  } as const;
};

type Call = (client: Client) => Promise<unknown>;

/** Calls just beyond a limit, with the error; and just within. */
const CALLS: [name: string, beyond: Call, message: string, within: Call][] = [
  [
    "a number in the query",
    ({ report }) => report.getUserStatistics({ time_unit: "DAY", start: "2026-11-01", duration: 61 }),
    "getUserStatistics: duration: at most 60, got 61",
    ({ report }) => report.getUserStatistics({ time_unit: "DAY", start: "2026-11-01", duration: 60 }),
  ],
  [
    "a list",
    ({ im }) => im.registerUsers({ body: users(501) }),
    "registerUsers: body: at most 500 items, got 501",
    ({ im }) => im.registerUsers({ body: users(500) }),
  ],
  [
    "the text of a message",
    ({ im }) => im.sendMessage({ body: textOf(4097) }),
    "sendMessage: body.msg_body: at most 4096 bytes of JSON, got 4097",
    ({ im }) => im.sendMessage({ body: textOf(4096) }),
  ],
  [
    "a Chinese text, in bytes",
    ({ im }) => im.sendMessage({ body: textOf(4097, "你") }),
    "sendMessage: body.msg_body: at most 4096 bytes of JSON, got 4097",
    ({ im }) => im.sendMessage({ body: textOf(4094, "你") }),
  ],
  [
    "a string in a list, which it names by its index",
    ({ im }) => im.registerUsers({ body: [...users(2), { username: "abcd", password: "123" }] }),
    "registerUsers: body[2].password: at least 4 bytes, got 3",
    ({ im }) => im.registerUsers({ body: [...users(2), { username: "abcd", password: "1234" }] }),
  ],
  [
    "a query of a call by path",
    ({ report }) =>
      report.http.GET("/v2/statistic/users", {
        params: { query: { time_unit: "DAY", start: "2026-11-01", duration: 61 } },
      }),
    "getUserStatistics: duration: at most 60, got 61",
    ({ report }) =>
      report.http.GET("/v2/statistic/users", {
        params: { query: { time_unit: "DAY", start: "2026-11-01", duration: 60 } },
      }),
  ],
  [
    "a body of a call by path",
    ({ im }) => im.http.POST("/v1/users", { body: users(501) }),
    "registerUsers: body: at most 500 items, got 501",
    ({ im }) => im.http.POST("/v1/users", { body: users(500) }),
  ],
];

describe.each(CALLS)("beyond its limit, %s", (_, beyond, message, within) => {
  test("is a RangeError that names field and limit, and nothing is sent", async () => {
    const client = await start();
    const error = await rejection(beyond(client));
    expect(error).toBeInstanceOf(RangeError);
    expect((error as Error).message).toBe(message);
    expect(client.stub.requests).toHaveLength(0);
  });

  test("is left to the vendor with `checks: false`", async () => {
    const client = await start({ checks: false });
    await beyond(client);
    expect(client.stub.requests).toHaveLength(1);
  });

  test("is sent within it", async () => {
    const client = await start();
    await within(client);
    expect(client.stub.requests).toHaveLength(1);
  });
});

test("values of other types than the spec's are left to the vendor", async () => {
  const { im, stub } = await start();
  await im.registerUsers({ body: { users: 1 } as never });
  await im.registerUsers({ body: [null, { username: 12 }] as never });
  await im.listUsers({ start: "" as never, count: "many" as never });
  expect(stub.requests).toHaveLength(3);
});

/** Arguments with a value at a place such as `body.*.username`. */
function argumentsWith(at: string, value: unknown): Record<string, unknown> {
  const keys = at.split(".");
  const rest = keys
    .slice(1)
    .reduceRight<unknown>((inner, key) => (key === "*" ? [inner] : { [key]: inner }), value);
  return { [keys[0] as string]: rest };
}

const VALUES: Record<LimitRow[1], (amount: number) => unknown> = {
  number: (amount) => amount,
  items: (amount) => Array.from({ length: amount }, () => ({})),
  characters: (amount) => "😀".repeat(amount),
  bytes: (amount) => "x".repeat(amount),
  jsonBytes: (amount) => ({ a: "x".repeat(amount - '{"a":""}'.length) }),
};

describe.each(Object.keys(apis))("every limit of %s", (id) => {
  const rows = Object.values(apis[id]?.table ?? {}).flatMap((operation) =>
    (operation.limits ?? []).map((limit) => ({ operation: { ...operation, limits: [limit] }, limit })),
  );

  test("is checked exactly", () => {
    for (const { operation, limit } of rows) {
      const [at, unit, most, least] = limit;
      const check = (amount: number) => () => checkLimits(operation, argumentsWith(at, VALUES[unit](amount)));
      expect(check(most), `${operation.id} ${at}`).not.toThrow();
      expect(check(most + 1), `${operation.id} ${at}`).toThrow(RangeError);
      if (least === undefined) continue;
      expect(check(least)).not.toThrow();
      expect(check(least - 1)).toThrow(RangeError);
    }
  });

  test("lets every example of the spec pass", () => {
    for (const { id: operation, argumentSets } of readExamples(id))
      for (const { args } of argumentSets)
        checkLimits(apis[id]?.table[operation] as never, args as Record<string, unknown>);
  });
});
