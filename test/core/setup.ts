import { onTestFinished } from "vitest";
import type { ClientOptions } from "../../src/index.ts";
import { createJMessage, type JMessageOptions } from "../../src/jmessage/index.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { APP_KEY, MASTER_SECRET } from "../support/credentials.ts";
import { type Respond, startStub } from "../support/stub-server.ts";

export const NOW = Date.parse("2026-11-20T12:00:00Z");

/** Arguments of any first page. */
export const FIRST_PAGE = {
  count: 10,
  begin_time: "2026-11-20 00:00:00",
  end_time: "2026-11-20 12:00:00",
} as const;

/** The `fetch` of all clients of a test file; `undefined` = the platform's. */
export const transport: { fetch: ClientOptions["fetch"] } = { fetch: undefined };

/** The client options for it. */
export const transportOptions = () => (transport.fetch ? { fetch: transport.fetch } : {});

/** A client against a hand-written server, with a clock on which waits take no time. */
export async function startClient(respond: Respond, options: Partial<JMessageOptions> = {}) {
  const stub = await startStub(respond);
  onTestFinished(() => stub.close());
  const clock = createClock(NOW, { autoAdvance: true });
  const credentials = { appKey: APP_KEY, masterSecret: MASTER_SECRET };
  const { report } = createJMessage({
    ...credentials,
    baseUrl: stub.url,
    clock,
    ...transportOptions(),
    ...options,
  });
  return { stub, clock, report };
}

/** What a promise rejects with; fails the test when it does not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("expected a rejection, got a value");
}
