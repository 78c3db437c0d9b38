import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createUndiciFetch, type UndiciFetch } from "../../src/undici/index.ts";
import { type AnyOperation, apis, type TestedApi } from "../support/apis.ts";
import { clientArguments } from "../support/client-arguments.ts";
import { readDocument } from "../support/document.ts";
import { sample } from "../support/effort.ts";
import { type OperationExamples, readExamples, successesOf } from "../support/examples.ts";
import { type Break, startWireServer, type WireServer, wireResponse } from "../support/wire-server.ts";

/** Operations that must not be sent twice. */
const unsafe = Object.keys(apis).flatMap((api) =>
  readExamples(api)
    .filter(({ operation }) => operation["x-retry"] === "never")
    .map((example) => [example.id, api, example] as const),
);

/** Whether the connection was used before: on such connections, platforms repeat requests by themselves. */
const CONNECTIONS = ["new", "used before"] as const;

interface Case {
  readonly over: "fetch" | "undici";
  readonly connection: (typeof CONNECTIONS)[number];
  readonly break: Break;
}

let server: WireServer;
let undici: UndiciFetch;
const sum = { calls: 0, acts: 0, twice: 0 };
beforeAll(async () => {
  server = await startWireServer();
  undici = await createUndiciFetch();
});
afterAll(async () => {
  console.log(
    `Requests that must not be sent twice: ${sum.calls} broken off at any byte, ${sum.acts} of them acted on, ${sum.twice} sent twice`,
  );
  await undici.close();
  await server.close();
});

/** The bytes of the response in the spec's first example. */
function responseOf(example: OperationExamples): string {
  const [{ status, value } = { status: 200 }] = successesOf(example);
  return wireResponse(status, value);
}

/** One operation over both transports, and what it is called with. */
function prepare(apiId: string, example: OperationExamples) {
  const { connect, table } = apis[apiId] as TestedApi;
  const [set] = example.argumentSets;
  const row = table[example.id];
  if (!set || !row) throw new Error(`${example.id}: the spec has no example arguments`);
  const args = clientArguments(readDocument(apiId), example, row, set, server.url);
  const options = { retry: {} };
  const operations: Record<Case["over"], AnyOperation> = {
    fetch: connect(server.url, options).operation(example.id),
    undici: connect(server.url, { ...options, fetch: undici }).operation(example.id),
  };
  return (over: Case["over"]) => operations[over](args);
}

/** A moment in which clients notice that a connection has ended, or is free again. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise(setImmediate);
}

function reset(next: Break | undefined): void {
  Object.assign(server, { next, begun: 0, arrived: 0 });
}

/** Every place at which one exchange can break. */
function* listCases(over: Case["over"]): Generator<Case> {
  const lengths = { request: server.length, response: server.response.length };
  for (const connection of CONNECTIONS)
    for (const how of ["end", "reset"] as const)
      for (const side of ["request", "response"] as const)
        for (let after = 0; after < lengths[side]; after++)
          yield { over, connection, break: { side, after, how } };
}

describe("a request that must not be sent twice is sent once, wherever its exchange breaks", () => {
  test.each(unsafe)("%s of %s", async (_, apiId, example) => {
    const call = prepare(apiId, example);
    server.response = responseOf(example);
    reset(undefined);
    const cases: Case[] = [];
    for (const over of ["fetch", "undici"] as const) {
      await call(over);
      cases.push(...listCases(over));
    }
    for (const one of sample("places at which an exchange breaks", cases, 40, example.id, 200)) {
      reset(undefined);
      server.drop();
      await settle();
      if (one.connection === "used before") await call(one.over).then(settle);
      reset(one.break);
      const error = await call(one.over).then(
        () => undefined,
        (thrown: Error) => thrown,
      );
      const { begun, arrived, reused } = server;
      sum.calls++;
      sum.acts += arrived;
      if (arrived > 1) sum.twice++;
      const described = JSON.stringify(one);
      expect(arrived, described).toBeLessThanOrEqual(1);
      // A connection that fails before it is there has surely sent nothing, and the client tries again.
      if (one.connection === "new" && one.break.side === "request" && one.break.after === 0) continue;
      expect(error?.name, described).toMatch(/^(NetworkError|DecodeError)$/);
      expect({ begun, arrived, reused }, described).toEqual({
        begun: 1,
        reused: one.connection === "used before",
        arrived: one.break.side === "response" ? 1 : 0,
      });
    }
  });
});
