import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { changedCopy } from "./run.ts";

/** A rule of `specs/workflows/redocly.yaml`, and what breaks it. */
const planted: Record<string, Record<string, string>> = {
  "rule/workflow-complete": { "    summary: Read messages page by page\n": "" },
  "rule/step-complete": { "        description: Get the numbers of groups day by day.\n": "" },
  "rule/description-sentence": {
    "Get the numbers of groups day by day.": "Get the numbers of groups day by day",
  },
  "no-criteria-xpath": {
    'type: jsonpath, condition: "$[?@.messages[0].msgid]"': "type: xpath, condition: //msgid",
  },
  "outputs-defined": { "$steps.first-page.outputs.page#/cursor": "$steps.first-page.outputs.cursor" },
};

test("each rule finds a violation planted for it, and nothing else is found", async () => {
  const files = await Promise.all(
    Object.values(planted).map((changes) => changedCopy("jmessage-report", changes)),
  );
  const args = ["node_modules/@redocly/cli/bin/cli.js", "lint", "--config", "specs/workflows/redocly.yaml"];
  const lint = promisify(execFile)(process.execPath, [...args, "--format", "json", ...files]);
  const { stdout } = await lint.catch((error: { stdout: string }) => error);
  // It prints one report after another.
  const reports = JSON.parse(`[${stdout.replaceAll(/^\}\{$/gm, "},{")}]`) as {
    problems: { ruleId: string }[];
  }[];
  const found = reports.map(({ problems }) => [...new Set(problems.map(({ ruleId }) => ruleId))]);
  expect(found).toEqual(Object.keys(planted).map((rule) => [rule]));
});
