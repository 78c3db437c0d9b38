import { expect, test } from "vitest";
import { findJourneys } from "../../scripts/workflows/journeys.ts";
import { FULL, sample } from "../support/effort.ts";
import { runWorkflows } from "./run.ts";

const names = findJourneys([]).map(({ name }) => name);

// A full run has all of them, in one process: mocks.full.test.ts.
test.each(FULL ? [] : sample("workflow files on this machine", names, 1))(
  "npm run workflows passes: %s",
  async (name) => {
    const { code, stdout, stderr } = await runWorkflows([name]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/\nAll \d+ workflows passed\.\n$/);
  },
);

test("no secret has a default, and every credential is a secret", () => {
  const inputs = findJourneys([]).flatMap((journey) => journey.inputs);
  const secrets = inputs.filter(({ secret }) => secret);
  expect(secrets.filter(({ required }) => !required)).toEqual([]);
  const names = new Set(
    inputs.map(({ name }) => name).filter((name) => /key|secret|password|token|clientId/i.test(name)),
  );
  expect(new Set(secrets.map(({ name }) => name))).toEqual(names);
});
