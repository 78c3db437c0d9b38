import { describe, expect, test } from "vitest";
import { ApiError } from "../../src/index.ts";
import type { FaultKind } from "../../src/sandbox/index.ts";
import { simulatedApis } from "../support/apis.ts";
import { readDocument } from "../support/document.ts";
import { vendorContract } from "../support/vendor-contract.ts";
import { forEveryOperation, type Stage } from "./for-every-operation.ts";

/** The outcome of an operation whose first request meets a fault. */
type Outcome = { readonly error?: string; readonly requests: number };

/** What a fault does to an operation, depending only on its retry class and the kind of its response. */
type Oracle = (operation: { repeatable: boolean; silent: boolean; bytes: boolean }) => Outcome;

/** Retried if that is safe, and otherwise thrown at once: the server may have acted. */
const retriedIfSafe =
  (error: string): Oracle =>
  ({ repeatable }) =>
    repeatable ? { requests: 2 } : { error, requests: 1 };

/** The same, but an operation whose response has no body, or is a stream, cannot notice. */
const retriedIfRead =
  (error: string): Oracle =>
  (operation) =>
    operation.silent || operation.bytes ? { requests: 1 } : retriedIfSafe(error)(operation);

/** The server says that it did nothing. */
const alwaysRetried: Oracle = () => ({ requests: 2 });

const faults: Readonly<Record<string, [FaultKind, Oracle]>> = {
  "status 503": [{ kind: "status", status: 503 }, retriedIfSafe("ApiError")],
  "a gateway's page, status 502": [{ kind: "html" }, retriedIfSafe("ApiError")],
  "status 429 without a code": [{ kind: "status", status: 429, body: {} }, alwaysRetried],
  "a reset before the server acts": [{ kind: "reset" }, retriedIfSafe("NetworkError")],
  "a reset after the server has acted": [{ kind: "reset", acted: true }, retriedIfSafe("NetworkError")],
  "a response truncated within its JSON": [{ kind: "truncate", cut: "body" }, retriedIfRead("DecodeError")],
  "a response without its body": [{ kind: "empty" }, retriedIfRead("DecodeError")],
};

/** Every operation of an API under one fault. */
async function expectOutcomes(apiId: string, what: string, fault: FaultKind, oracle: Oracle): Promise<void> {
  await forEveryOperation(apiId, what, async ({ row, strike, call, arrived }) => {
    strike(fault);
    const { error, requests } = oracle({
      // Operations of Qiniu with a key get it from the client.
      repeatable: row.retry === "safe" || row.dedupKey !== undefined,
      silent: row.empty === true,
      bytes: row.binary === true,
    });
    const outcome = await call().then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    if (!isDoneAlready(apiId, outcome, fault)) expect(outcome?.name, outcome?.message).toBe(error);
    expect(arrived()).toBe(requests);
  });
}

/**
 * Whether a request is refused because its effect is there already: such operations cannot act twice, and say so. After
 * a retry (`attempts`) the caller knows why.
 */
function isDoneAlready(apiId: string, outcome: Error | undefined, fault: FaultKind): boolean {
  if (!(outcome instanceof ApiError) || !("acted" in fault || "cut" in fault)) return false;
  const codes: readonly unknown[] = vendorContract(apiId)?.doneAlready ?? [];
  return outcome.attempts === 2 && codes.includes(outcome.code);
}

describe.each(simulatedApis)("every operation of %s", (apiId) => {
  test.each(Object.entries(faults))(
    "is retried after %s only if that cannot act twice",
    async (what, [fault, oracle]) => expectOutcomes(apiId, what, fault, oracle),
  );

  test("gives up after four attempts, and says how many there were", async () => {
    await forEveryOperation(apiId, "429 for ever", async ({ strike, call, arrived }) => {
      strike({ kind: "status", status: 429, body: {}, times: Number.POSITIVE_INFINITY });
      await expect(call()).rejects.toMatchObject({ name: "ApiError", status: 429, attempts: 4 });
      expect(arrived()).toBe(4);
    });
  });

  test("ends when its time is up, and is not started again", async () => {
    await forEveryOperation(apiId, "hang", async ({ stack, strike, call, arrived }) => {
      strike({ kind: "hang" });
      const ended = call({ timeout: 5000 }).catch((error: unknown) => error);
      await expect.poll(arrived, { interval: 1 }).toBe(1);
      stack.clock.advance(5000);
      expect(await ended).toMatchObject({ name: "TimeoutError", timeout: 5000, attempts: 1 });
      expect(arrived()).toBe(1);
    });
  });
});

describe("a refusal with 429", () => {
  const DATE = "Wed, 18 Nov 2026 04:00:30 GMT";
  const waits: Readonly<Record<string, [headers: Record<string, string>, least: number, most: number]>> = {
    "Retry-After in seconds": [{ "Retry-After": "7" }, 7000, 7000],
    // Half a minute after the start of the clock.
    "Retry-After as a date": [{ "Retry-After": DATE }, 29_000, 30_000],
    "no header": [{}, 375, 500],
  };

  test.each(Object.entries(waits))("is followed by the wait that it requests: %s", async (what, wait) => {
    const [headers, least, most] = wait;
    for (const [apiId] of simulatedApis)
      await forEveryOperation(apiId, what, async (stage) => {
        stage.strike({ kind: "status", status: 429, body: {}, headers });
        expect(await timeOf(stage)).toBeGreaterThanOrEqual(least);
        expect(await timeOf(stage)).toBeLessThanOrEqual(most);
      });
  });

  const withHeaders = simulatedApis.flatMap(([apiId]) => {
    const [header] = readDocument(apiId)["x-rate-limit"]?.resetHeaders ?? [];
    return header === undefined ? [] : [[apiId, header] as const];
  });
  test.each(withHeaders)(
    "of %s is followed by the wait in the vendor's own header",
    async (apiId, header) => {
      await forEveryOperation(apiId, "its own header", async (stage) => {
        stage.strike({ kind: "status", status: 429, body: {}, headers: { [header]: "11" } });
        expect(await timeOf(stage)).toBe(11_000);
      });
    },
  );
});

const times = new WeakMap<Stage, Promise<number>>();

/** Milliseconds by the clock that one call of the operation takes. */
function timeOf(stage: Stage): Promise<number> {
  const measure = async () => {
    const begin = stage.stack.clock.now();
    await stage.call();
    return stage.stack.clock.now() - begin;
  };
  const time = times.get(stage) ?? measure();
  times.set(stage, time);
  return time;
}
