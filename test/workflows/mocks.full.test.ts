import { describe, expect, test } from "vitest";
import { findJourneys } from "../../scripts/workflows/journeys.ts";
import { changedCopy, runWorkflows } from "./run.ts";

describe("npm run workflows", () => {
  test("runs every step of every workflow on this machine", async () => {
    const { code, stdout, stderr } = await runWorkflows([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const journeys = findJourneys([]);
    for (const { name, steps } of journeys)
      for (const [workflow, count] of steps)
        expect(stdout).toMatch(new RegExp(`^${name} +${workflow} .* ${count} passed +[\\d.]+ s$`, "m"));
    expect(journeys.map(({ name }) => name)).toEqual(["easemob", "jmessage-im", "jmessage-report", "qiniu"]);
    expect(stdout).toMatch(/\nAll 5 workflows passed\.\n$/);
    expect(stdout).not.toContain("failed");
  });

  test("says which expectation does not hold, and the actual value", async () => {
    const file = await changedCopy("jmessage-report", {
      "$response.body#/count == 2": "$response.body#/count == 3",
    });
    const { code, stdout, stderr } = await runWorkflows([file]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "\n1 of 2 workflows failed\n" });
    expect(stdout).toMatch(/^jmessage-report +read-history .* 1 failed +2 not run/m);
    expect(stdout).toMatch(
      /read-history \/ first-page: GET http:\/\/127\.0\.0\.1:\d+\/v2\/messages returned 200$/m,
    );
    expect(stdout).toContain("\n  does not hold: $response.body#/count == 3 (it is 2)\n");
  });

  test("shows the response to a request that the spec forbids", async () => {
    const file = await changedCopy("jmessage-report", {
      "{ name: count, in: query, value: 2 }": "{ name: count, in: query, value: 1001 }",
    });
    const { code, stdout } = await runWorkflows([file]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/first-page: GET \S+ returned 400\n/);
    expect(stdout).toMatch(/^ {2}response: .*count/m);
  });

  test("shows the code of a refusal whose status says success", async () => {
    const file = await changedCopy("qiniu", { "content_type: 0": "content_type: 99" });
    const { code, stdout } = await runWorkflows([file]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/send: POST \S+ returned 200\n/);
    expect(stdout).toContain("\n  does not hold: $response.body#/code == 200 (it is 10002)\n");
  });

  test("reaches only this machine, whatever a workflow requests", async () => {
    const file = await changedCopy("easemob", {
      "url: $steps.get-file-url.outputs.response#/data/0/url":
        "url: https://store.invalid/file?Signature=signed",
    });
    const { code, stdout } = await runWorkflows([file]);
    expect(code).toBe(1);
    // The request failed at the dead-end proxy, not at the DNS resolver.
    expect(stdout).toMatch(/download-file: .*got no response\n.*ECONNREFUSED/);
    expect(stdout).not.toContain("signed");
  });

  test("prints the message of respect about a document that it does not run", async () => {
    const file = await changedCopy("qiniu", { "stepId: recall": "stepId: send" });
    const { code, stderr } = await runWorkflows([file]);
    expect(code).toBe(1);
    expect(stderr).toContain("redocly respect ran nothing");
    expect(stderr).toContain("The `stepId` must be unique");
  });
});
