import { expect, onTestFinished, test } from "vitest";
import { createClock } from "../../src/sandbox/index.ts";
import { expectNoViolations } from "../support/prism.ts";
import { startStack } from "../support/stack.ts";
import { idsOf, message, NOW } from "./setup.ts";

/** Client, validating proxy and sandbox, with messages of two users every few minutes. */
async function useSandbox({ sandboxBreaksSpec = false } = {}) {
  const clock = createClock(NOW, { autoAdvance: true });
  const messages = Array.from({ length: 57 }, (_, i) =>
    message(i + 1, NOW - (60 - Math.floor(i / 3)) * 300_000, { from_id: i % 2 ? "annie" : "caiyh" }),
  );
  const sandbox = { clock, jmessage: { history: { messages } } };
  const stack = await startStack({ proxy: true, api: "jmessage-report-v1", sandbox });
  onTestFinished(async () => {
    await stack.close();
    const { violations } = stack.proxy;
    expectNoViolations({
      violations: violations.filter(({ side }) => side === "request" || !sandboxBreaksSpec),
    });
  });
  return stack;
}

const ids = (keep: (id: number) => boolean = () => true) =>
  Array.from({ length: 57 }, (_, i) => i + 1)
    .filter(keep)
    .map(String);

test("a history of Report v1, of the app or of one user, has the sandbox's messages and conforms to the spec", async () => {
  const { jmessage } = await useSandbox();
  expect(await idsOf(jmessage.reportV1.history({ pageSize: 10 }))).toEqual(ids());
  expect(await idsOf(jmessage.reportV1.history({ pageSize: 10, of: { user: "annie" } }))).toEqual(
    ids((id) => id % 2 === 0),
  );
});

test("a history of Report v1 loses no messages when responses are lost", async () => {
  const { jmessage, sandbox } = await useSandbox({ sandboxBreaksSpec: true });
  sandbox.faults.add({ kind: "reset", after: 2, times: 5 });
  sandbox.faults.add({ kind: "status", status: 503, after: 9, times: 2 });
  expect(
    await idsOf(jmessage.reportV1.history({ pageSize: 10, from: new Date(NOW - 7 * 86_400_000) })),
  ).toEqual(ids());
});
