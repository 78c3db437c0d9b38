import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import type { SandboxAddresses } from "../docs/.vitepress/try-it/sandbox-addresses.ts";
import { apis as allApis } from "../generated/vendors/apis.ts";
import { takePort } from "./support/child.ts";
import { headersOf } from "./support/credential-headers.ts";
import { readDocument } from "./support/document.ts";
import { readExamples } from "./support/examples.ts";
import { refusalCode } from "./support/refusal-code.ts";
import { readCounts, start } from "./support/start-command.ts";
import { toWireRequest } from "./support/wire-request.ts";

/** A request for each API. */
const questions: Readonly<Record<string, string>> = {
  "jmessage-im": "/v1/users?start=0&count=1",
  "jmessage-report": "/v2/statistic/users?time_unit=DAY&start={today}&duration=1",
  "jmessage-report-v1":
    "/v1/messages?start=0&count=1&begin_time={today}%2000:00:00&end_time={today}%2023:59:59",
  // For an hour that has expired.
  easemob: "/easemob-demo/testapp/chatmessages/2020010100",
  qiniu: "/message/unread",
};

/** The first operation that reads with credentials, with its example. */
function firstQuestion(api: string): string {
  const [example] = readExamples(api).filter(({ method, secured }) => method === "GET" && secured);
  const [set] = example?.argumentSets ?? [];
  if (!example || !set) throw new Error(`${api}: add a request to \`questions\``);
  return toWireRequest(example, set.args, {}).target;
}

/** Additional headers of Qiniu's requests, which are not secret. */
const app = { app_id: "welovemaxim" };

/** The status, or the code, of each API's response with the credentials in the forms, and without. */
async function askEach(apis: SandboxAddresses["apis"]): Promise<Record<string, [unknown, unknown]>> {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const ask = async (api: string, headers: Record<string, string>) => {
    const question = questions[api] ?? firstQuestion(api);
    const url = `${apis[api]?.url}${question.replaceAll("{today}", today)}`;
    const response = await fetch(url, { headers });
    return refusalCode(readDocument(api), await response.text()) ?? response.status;
  };
  const entries = Object.entries(apis).map(async ([api, { security }]) => {
    const credentials = headersOf(readDocument(api), security);
    return [api, await Promise.all([ask(api, { ...app, ...credentials }), ask(api, app)])] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

describe("npm start", () => {
  test("--once reads every message and ends with 0; when 4010 is taken, at the next port, and says so", async () => {
    await takePort(4010);
    const { stdout, stderr } = await promisify(execFile)("npm", ["--silent", "start", "--", "--once"]);
    expect(stderr).toBe("");
    const { read, confirmed } = readCounts(stdout);
    expect(read.slice(0, 2)).toEqual(["120,001", "120,001"]);
    expect(confirmed).toEqual(read);
    expect(stdout).not.toContain("Ctrl-C");
    expect(stdout).toContain("127.0.0.1:4010: the port is in use; trying the next one\n");
    expect(stdout).toMatch(/Report v2: the whole app, at http:\/\/127\.0\.0\.1:40[123]\d\n/);
  });

  test("SIGINT stops it cleanly while it reads", async () => {
    const { printed, kill, end } = start("--no-docs", "--port", "0");
    await printed("Reading: 20,");
    kill("SIGINT");
    const { code, stdout, stderr } = await end;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/Stopped\.\n$/);
    expect(stdout).not.toContain("Read all");
  });

  // Builds the documentation first if `npm run docs` has not.
  test("serves the documentation, with credentials that the running sandbox accepts, until SIGTERM", async () => {
    const { printed, kill, end } = start("--port", "0");
    const output = await printed("Ctrl-C to stop it");
    const site = /^Documentation, .*: (http:\S+\/)$/m.exec(output)?.[1] as string;
    expect(await (await fetch(site)).text()).toMatch(/^<!DOCTYPE html>/i);
    const { apis } = (await (await fetch(`${site}sandbox.json`)).json()) as SandboxAddresses;
    expect(Object.keys(apis)).toEqual(Object.keys(allApis));
    for (const [api, { url }] of Object.entries(apis)) expect(output, api).toContain(url);
    const outcomes = await askEach(apis);
    for (const [given, none] of Object.values(outcomes)) expect(given).not.toEqual(none);
    expect(outcomes).toMatchObject({
      "jmessage-im": [200, 401],
      "jmessage-report": [200, 401],
      "jmessage-report-v1": [200, 401],
      easemob: [400, 401],
      qiniu: [200, 10003],
    });
    kill("SIGTERM");
    expect(await end).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/Stopped\.\n$/) });
    await expect(fetch(site)).rejects.toThrow();
  });
});
