import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operationsOf } from "../../scripts/generate/openapi.ts";
import { apis } from "../support/apis.ts";
import { readDocument } from "../support/document.ts";
import { type AnswerExample, readExamples } from "../support/examples.ts";
import { liveArgumentSets } from "../support/live-arguments.ts";
import { type Stack, startStack } from "../support/stack.ts";
import type { Violation } from "../support/violations.ts";
import { createWireCheck, type WireAnswer, type WireCheck, type WireRequest } from "../support/wire-check.ts";
import {
  answerMutants,
  parameterLimits,
  type RequestMutant,
  requestMutants,
  signed,
  toTarget,
} from "../support/wire-mutants.ts";

/** What the sandbox answers although the spec forbids it, and why. Everything else it has to refuse. */
const toleratedBySandbox: readonly { kind: RequestMutant["kind"]; change: RegExp; why: string }[] = [
  { kind: "unknown", change: /./, why: "the vendor does not say that it refuses what it does not know" },
  { kind: "twice", change: /./, why: "the vendor does not say that it refuses a repetition" },
  { kind: "shape", change: / of another shape$/, why: "a cursor carries the rest, which is not looked at" },
];

function isTolerated({ kind, change }: RequestMutant): boolean {
  return toleratedBySandbox.some((entry) => entry.kind === kind && entry.change.test(change));
}

async function statusOf(url: string, { target, headers }: Pick<WireRequest, "target" | "headers">) {
  const response = await fetch(url + target, { headers });
  await response.arrayBuffer();
  return response.status;
}

/**
 * Does the suite notice faults? Each operation's examples are changed in every way, one change at a time. What plain
 * JSON Schema then finds forbidden has to be noticed on the wire too, by checks that work in other ways.
 */
describe.each(Object.entries(apis))("every fault in the traffic of %s", (api, { connect }) => {
  const document = readDocument(api);
  const documented = [...operationsOf(document)];
  const tally = createTally(api);
  let found: Violation[] = [];
  let check: WireCheck;
  let stack: Stack<false>;
  beforeAll(async () => {
    check = await createWireCheck(api, (violation) => found.push(violation));
    stack = await startStack({ sandbox: { jmessage: { quota: false } } });
  });
  afterAll(async () => {
    tally.print();
    await stack.close();
  });

  const violationsOf = async (request: Pick<WireRequest, "target" | "headers">, answer: WireAnswer) => {
    found = [];
    await check({ method: "GET", body: Buffer.alloc(0), ...request }, async () => answer);
    return found;
  };

  describe.each(readExamples(api))("$id", ({ id, path, argumentSets, answers }) => {
    const { operation } = documented.find(
      ({ operation }) => operation.operationId === id,
    ) as (typeof documented)[0];
    const requests = argumentSets.map(({ args }) => ({ target: toTarget(path, args), headers: signed }));
    const [anyRequest] = requests as [(typeof requests)[0]];
    const [anyAnswer] = answers.map(toAnswer) as [WireAnswer];
    const mutants = requestMutants(document, path, operation, argumentSets);

    test("the examples themselves are found good", async () => {
      for (const request of requests)
        for (const answer of answers) expect(await violationsOf(request, toAnswer(answer))).toEqual([]);
    });

    test("in an answer", async () => {
      const survivors: string[] = [];
      for (const mutant of answerMutants(document, operation)) {
        const violations = await violationsOf(anyRequest, toAnswer(mutant));
        tally.add("answers, by the proxy", violations.length > 0);
        if (violations.length === 0) survivors.push(mutant.change);
      }
      expect(survivors).toEqual([]);
    });

    test("in a request", async () => {
      const survivors: string[] = [];
      for (const mutant of mutants) {
        const violations = await violationsOf(mutant, anyAnswer);
        tally.add(`requests (${mutant.kind}), by the proxy`, violations.length > 0);
        if (violations.length === 0) survivors.push(mutant.change);
      }
      expect(survivors).toEqual([]);
    });

    test("in a request, as the sandbox sees it", async () => {
      const url = stack.sandbox.urls["jmessage-report"];
      const live = await liveArgumentSets(connect(url).operation(id), argumentSets);
      // Without a change they are answered, so that a change is what is refused.
      for (const { args } of live)
        expect(await statusOf(url, { target: toTarget(path, args), headers: signed })).toBe(200);
      const survivors: string[] = [];
      for (const mutant of requestMutants(document, path, operation, live)) {
        const status = await statusOf(url, mutant);
        const isRefused = status >= 400 && status < 500;
        tally.add(`requests (${mutant.kind}), by the sandbox`, isRefused);
        if (!isRefused && !isTolerated(mutant)) survivors.push(`${mutant.change}: ${status}`);
      }
      expect(survivors).toEqual([]);
    });

    test("the changes break every limit of every parameter", () => {
      const broken = new Set(mutants.flatMap((mutant) => [...mutant.broken]));
      expect([...parameterLimits(document, operation)].filter((limit) => !broken.has(limit))).toEqual([]);
    });
  });
});

function toAnswer({ status, value }: Pick<AnswerExample, "status" | "value">): WireAnswer {
  const headers = { "content-type": "application/json" };
  return { status, headers, body: Buffer.from(JSON.stringify(value)) };
}

/** Counts what was tried and what was noticed. */
function createTally(api: string) {
  const rows = new Map<string, { tried: number; noticed: number }>();
  return {
    add(kind: string, isNoticed: boolean) {
      const { tried, noticed } = rows.get(kind) ?? { tried: 0, noticed: 0 };
      rows.set(kind, { tried: tried + 1, noticed: noticed + Number(isNoticed) });
    },
    print() {
      const lines = [...rows].map(([kind, { tried, noticed }]) => `  ${kind}: ${noticed} of ${tried}`);
      console.log(`Faults of ${api} that were noticed\n${lines.sort().join("\n")}`);
    },
  };
}
