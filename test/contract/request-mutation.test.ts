import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { OperationRow } from "../../src/core/request/operation.ts";
import type { ApiId } from "../../src/sandbox/index.ts";
import { apis, simulatedApis } from "../support/apis.ts";
import { readDocument } from "../support/document.ts";
import { sample } from "../support/effort.ts";
import { readExamples, successesOf } from "../support/examples.ts";
import { createTally } from "../support/fault-tally.ts";
import { liveAddresses, liveArgumentSets } from "../support/live-arguments.ts";
import { prepare, quietOptions } from "../support/live-worlds.ts";
import type { RequestFault, RequestMutant } from "../support/request-mutant.ts";
import { requestConstraints, requestMutants } from "../support/request-mutants.ts";
import { toWireResponse } from "../support/response-mutants.ts";
import { startStack } from "../support/stack.ts";
import { type Unbroken, unbrokenConstraints, unexplained } from "../support/unbroken-constraints.ts";
import { vendorContract } from "../support/vendor-contract.ts";
import { describeViolation, type Violation } from "../support/violations.ts";
import { createWireCheck, type WireCheck, type WireRequest } from "../support/wire-check.ts";
import { toWireRequest } from "../support/wire-request.ts";

/** Faults of an operation in a sampled run. */
const SAMPLED = 10;

const sampleOf = (mutants: readonly RequestMutant[], key: string) =>
  sample("faults in requests", mutants, SAMPLED, key);

/** Constraints that no change of an example breaks. */
const unbroken: readonly Unbroken[] = [];

/** What the sandbox accepts although the spec forbids it, and why. It has to reject everything else. */
const toleratedBySandbox: readonly { kind: RequestFault; change: RegExp; why: string }[] = [
  {
    kind: "unknown parameter",
    change: /./,
    why: "the vendor does not say that it rejects unknown parameters",
  },
  { kind: "unknown body", change: /./, why: "nor that it reads a body that it does not expect" },
  { kind: "parameter twice", change: /./, why: "the vendor does not say that it rejects a second value" },
  { kind: "shape", change: / of another shape$/, why: "a cursor includes the rest, which is ignored" },
];

function isTolerated({ kind, change }: RequestMutant): boolean {
  return toleratedBySandbox.some((entry) => entry.kind === kind && entry.change.test(change));
}

/**
 * Does the suite notice faults? The examples of each operation are changed in every way, one change at a time. What
 * violates plain JSON Schema has to be noticed by the checks of the proxy too, which work differently. They run in this
 * process: transparency.test.ts proves that bytes pass the proxy unchanged.
 */
describe.each(Object.entries(apis))("every fault in a request of %s", (api, { credentials }) => {
  const document = readDocument(api);
  const tally = createTally(`Faults in requests of ${api} that the proxy noticed`);
  const tried = readExamples(api).map((operation) => ({
    operation,
    mutants: requestMutants(document, operation, operation.argumentSets, credentials),
  }));
  let found: Violation[] = [];
  let check: WireCheck;
  beforeAll(async () => {
    check = await createWireCheck(api, (violation) => found.push(violation));
  });
  afterAll(() => tally.print());

  describe.each(tried)("$operation.id", ({ operation, mutants }) => {
    const [success = { status: 0, type: undefined, value: undefined }] = successesOf(operation);
    const violationsOf = async (request: WireRequest) => {
      found = [];
      await check(request, async () => toWireResponse(success.status, success.value, success.type));
      return found.map(describeViolation);
    };

    test("the examples themselves pass", async () => {
      for (const { args } of operation.argumentSets)
        expect(await violationsOf(toWireRequest(operation, args, credentials))).toEqual([]);
    });

    test("is noticed", async () => {
      const isNoticed = async ({ request }: (typeof mutants)[number]) =>
        (await violationsOf(request)).length > 0;
      expect(await tally.survivors(sampleOf(mutants, operation.id), isNoticed)).toEqual([]);
    });
  });

  test("every constraint of parameters and bodies is broken by a change", () => {
    const left = unbrokenConstraints(
      tried.map(({ operation, mutants }) => ({
        constraints: requestConstraints(document, operation),
        mutants,
      })),
    );
    expect(unexplained(api, left, unbroken)).toEqual({ places: [], explanations: [] });
  });
});

/** The same faults over the wire, sent to a server whose checks are independent of the proxy's. */
describe.each(simulatedApis)("every fault in a request of %s, as the sandbox sees it", (api, tested) => {
  const document = readDocument(api);
  const contract = vendorContract(api);
  const tally = createTally(`Faults in requests of ${api} that the sandbox rejected`);
  let url: string;
  afterAll(() => tally.print());

  /** The status, or the vendor's code if a refusal has a status of success. */
  const outcomeOf = async ({ method, target, headers, body }: WireRequest, { refusal }: OperationRow) => {
    const init = method === "GET" ? { method, headers } : { method, headers, body: new Uint8Array(body) };
    const response = await fetch(url + target, init);
    const text = await response.text();
    const { status } = response;
    const code = status < 300 && refusal ? tested.readError(JSON.parse(text)).code : undefined;
    if (code !== undefined && code !== refusal?.success) return { outcome: code, isRefused: true };
    const isRefused = (status >= 400 && status < 500) || contract?.holdsRefusal?.(text) === true;
    return { outcome: status, isRefused: isRefused && contract?.isAboutTheWorld?.(text) !== true };
  };

  test.each(readExamples(api))("$id", async (operation) => {
    const stack = await startStack({ sandbox: quietOptions(api) });
    onTestFinished(stack.close);
    url = stack.sandbox.urls[api as ApiId];
    const row = tested.table[operation.id] as OperationRow;
    const client = tested.connect(url);
    const call = (id: string, args: object) => client.operation(id)(args);
    const sets = await liveAddresses(api, client, operation.id, operation.argumentSets);
    const live = await liveArgumentSets(client.operation(operation.id), sets);
    // Without a change they succeed, so that only the change can be the reason for a rejection.
    for (const set of live) {
      await prepare(api, operation.id, call, set, stack.sandbox);
      const { outcome } = await outcomeOf(toWireRequest(operation, set.args, tested.credentials), row);
      expect(outcome).toBeLessThan(300);
    }
    const survivors: string[] = [];
    const mutants = requestMutants(document, operation, live, tested.credentials);
    for (const mutant of sampleOf(mutants, `sandbox ${operation.id}`)) {
      const { outcome, isRefused } = await outcomeOf(mutant.request, row);
      tally.add(mutant.kind, isRefused);
      if (!isRefused && !isTolerated(mutant)) survivors.push(`${mutant.change}: ${outcome}`);
    }
    expect(survivors).toEqual([]);
  });
});
