import { execFileSync } from "node:child_process";
import { describe, expect, onTestFinished, test } from "vitest";
import { parseScriptArguments } from "../../scripts/run-script.ts";
import { readArguments, script } from "../../scripts/workflows/arguments.ts";
import { findJourneys } from "../../scripts/workflows/journeys.ts";
import { connectLive } from "../../scripts/workflows/live.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { APP_KEY, MASTER_SECRET } from "../support/credentials.ts";
import { leaks } from "../support/secrets.ts";
import { startStack } from "../support/stack.ts";
import { json, startStub } from "../support/stub-server.ts";
import { changedCopy, runWorkflows } from "./run.ts";

const CREDENTIALS = { JMESSAGE_APP_KEY: APP_KEY, JMESSAGE_MASTER_SECRET: MASTER_SECRET };
/** The days of the sandbox's clock: all of them, since the defaults are days before today, whenever that is. */
const DAYS = {
  JMESSAGE_BEGIN_TIME: "2026-11-12 00:00:00",
  JMESSAGE_END_TIME: "2026-11-18 12:00:00",
  JMESSAGE_FIRST_DAY: "2026-11-16",
};

async function startVendor() {
  const stack = await startStack();
  onTestFinished(stack.close);
  return {
    ...stack,
    env: { ...CREDENTIALS, ...DAYS, JMESSAGE_REPORT_BASE_URL: stack.sandbox.urls["jmessage-report"] },
  };
}

// All of them get a base URL on this machine: tests never reach the vendors.
describe("npm run workflows -- --live", () => {
  test("reads credentials, times and base URL from the environment", async () => {
    const { env, sandbox } = await startVendor();
    const { code, stdout, stderr } = await runWorkflows(["--live", "jmessage-report"], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/read-history +jmessage-report vendor +3 passed/);
    expect(sandbox.requests).toHaveLength(6);
  });

  test("retries after 429, and counts the step once", async () => {
    const { env, sandbox } = await startVendor();
    sandbox.faults.add({ kind: "status", status: 429, times: 2 });
    const file = await changedCopy("jmessage-report", { "retryAfter: 20": "retryAfter: 0.01" });
    const { code, stdout } = await runWorkflows(["--live", file], env);
    expect(code).toBe(0);
    expect(stdout).toMatch(/read-history .* 3 passed +\d/);
    expect(sandbox.requests).toHaveLength(8);
  });

  test("keeps credentials out of the list of processes, and out of what it prints about a response", async () => {
    let processes = "";
    const stub = await startStub((response, { headers }) => {
      processes ||= execFileSync("ps", ["-eo", "args"], { encoding: "utf8" });
      json(
        response,
        { error: { code: 899008, message: `wrong: ${headers.authorization} ${MASTER_SECRET}` } },
        401,
      );
    });
    onTestFinished(stub.close);
    const env = { ...CREDENTIALS, JMESSAGE_REPORT_BASE_URL: stub.url };
    const { code, stdout } = await runWorkflows(["--live", "jmessage-report"], env);
    expect(code).toBe(1);
    expect(stdout).toMatch(/response: \{"error":\{"code":899008,"message":"wrong: Basic \S+ \S+"\}\}/);
    expect(processes).toContain(`--server jmessage-report=${stub.url}`);
    expect(leaks([processes])).toEqual([]);
  });

  test("names missing environment variables in one line, exit code 2", async () => {
    const { code, stdout, stderr } = await runWorkflows(["--live", "jmessage-im"], {
      JMESSAGE_APP_KEY: APP_KEY,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      "--live jmessage-im: missing from the environment: JMESSAGE_MASTER_SECRET, JMESSAGE_USER_PASSWORD\n",
    );
  });
});

const connect = (name: string, env: Record<string, string>) =>
  connectLive(findJourneys([name])[0] as never, env, new Date("2026-11-18T12:00:00+08:00"));

test("requires the base URL if each app has a host of its own", async () => {
  await expect(connect("qiniu", { QINIU_APP_ID: "app", QINIU_USER_NAME: "lin" })).rejects.toThrow(
    new UsageError("--live qiniu: missing from the environment: QINIU_USER_PASSWORD, QINIU_BASE_URL"),
  );
});

test("uses the vendor's own host and recent times by default", async () => {
  const { servers, inputs } = await connect("jmessage-report", CREDENTIALS);
  expect(servers).toEqual({});
  expect(inputs).toMatchObject({
    jmessageBeginTime: "2026-11-12 12:00:00",
    jmessageEndTime: "2026-11-18 13:00:00",
    jmessageFirstDay: "2026-11-15",
    easemobHour: "2026111711",
  });
});

test.each(["http://im.example.com", "https://im.example.com/v2", "im.example.com", "ftp://127.0.0.1"])(
  "sends no credentials to %s",
  async (url) => {
    const env = { ...CREDENTIALS, JMESSAGE_REPORT_BASE_URL: url };
    await expect(connect("jmessage-report", env)).rejects.toThrow(
      "JMESSAGE_REPORT_BASE_URL: expected https://",
    );
  },
);

const read = (args: readonly string[]) => readArguments(parseScriptArguments(script, args));

test.each([
  [[], { names: [], live: false }],
  [["qiniu", "easemob"], { names: ["qiniu", "easemob"], live: false }],
  [["--live", "qiniu"], { names: ["qiniu"], live: true }],
])("understands %j", (args, expected) => {
  expect(read(args)).toEqual(expected);
});

test.each([[["--live"]], [["--live", "qiniu", "easemob"]], [["--fast"]]])(
  "rejects %j in one line",
  (args) => {
    expect(() => read(args)).toThrow(UsageError);
    expect(() => read(args)).toThrow(/^[^\n]*the options are[^\n]*$/);
  },
);

test("rejects an unknown name", () => {
  expect(() => findJourneys(["jmessage"])).toThrow(
    "there is no workflow 'jmessage'; the workflows are easemob, jmessage-im,",
  );
  expect(() => findJourneys(["nowhere/own.yaml"])).toThrow(UsageError);
});
