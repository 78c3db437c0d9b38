import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apis } from "../support/apis.ts";
import type { ArgumentSet } from "../support/argument-sets.ts";
import { readDocument } from "../support/document.ts";
import { sample } from "../support/effort.ts";
import { readExamples } from "../support/examples.ts";
import { createTally } from "../support/fault-tally.ts";
import { responseConstraints, responseMutants, toWireResponse } from "../support/response-mutants.ts";
import { type Unbroken, unbrokenConstraints, unexplained } from "../support/unbroken-constraints.ts";
import { describeViolation, type Violation } from "../support/violations.ts";
import { createWireCheck, type WireCheck, type WireResponse } from "../support/wire-check.ts";
import { toWireRequest } from "../support/wire-request.ts";

/** Faults of an operation in a sampled run. */
const SAMPLED = 20;

/** Constraints that no change of an example breaks. */
const unbroken: readonly Unbroken[] = [
  {
    api: "jmessage-im",
    place: /^#\/components\/schemas\/UploadedImage\/properties\/(width|height)\//,
    why: "responses are open, so an image with a wrong size passes as a recording: nothing else distinguishes them",
  },
];

/**
 * Does the suite notice faults of servers? Each example of a response is changed in every way, one change at a time.
 * What violates plain JSON Schema has to be noticed by the checks of the proxy too, in this process.
 */
describe.each(Object.entries(apis))("every fault in a response of %s", (api, { credentials }) => {
  const document = readDocument(api);
  const tried = readExamples(api).map((operation) => ({
    operation,
    mutants: [...responseMutants(document, operation.operation)],
  }));
  const tally = createTally(`Faults in responses of ${api} that the proxy noticed`);
  let found: Violation[] = [];
  let check: WireCheck;
  beforeAll(async () => {
    check = await createWireCheck(api, (violation) => found.push(violation));
  });
  afterAll(() => tally.print());

  describe.each(tried)("$operation.id", ({ operation, mutants }) => {
    const [{ args }] = operation.argumentSets as [ArgumentSet];
    const request = toWireRequest(operation, args, credentials);
    const violationsOf = async (response: WireResponse) => {
      found = [];
      await check(request, async () => response);
      return found.map(describeViolation);
    };

    test("the examples themselves pass", async () => {
      for (const { status, value, type } of operation.responses)
        expect(await violationsOf(toWireResponse(status, value, type))).toEqual([]);
    });

    test("is noticed", async () => {
      const isNoticed = async ({ response }: (typeof mutants)[number]) =>
        (await violationsOf(response)).length > 0;
      const some = sample("faults in responses", mutants, SAMPLED, operation.id);
      expect(await tally.survivors(some, isNoticed)).toEqual([]);
    });
  });

  test("every constraint of responses is broken by a change", () => {
    const left = unbrokenConstraints(
      tried.map(({ operation, mutants }) => ({
        constraints: responseConstraints(document, operation.operation),
        mutants,
      })),
    );
    expect(unexplained(api, left, unbroken)).toEqual({ places: [], explanations: [] });
  });
});
