import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import type { SandboxAddresses, SandboxSecret } from "../docs/.vitepress/portal/sandbox-addresses.ts";
import { parseScriptArguments } from "../scripts/run-script.ts";
import { readArguments, script } from "../scripts/start/arguments.ts";
import { confirmCount } from "../scripts/start/summary.ts";
import { UsageError } from "../src/cli/usage-error.ts";
import { startChild, takePort } from "./support/child.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const tsx = new URL("../node_modules/tsx/dist/loader.mjs", import.meta.url).href;

/** A request that each API answers. */
const questions: Readonly<Record<string, string>> = {
  "jmessage-im": "/v1/users?start=0&count=1",
  "jmessage-report": "/v2/statistic/users?time_unit=DAY&start={today}&duration=1",
  "jmessage-report-v1":
    "/v1/messages?start=0&count=1&begin_time={today}%2000:00:00&end_time={today}%2023:59:59",
  // Of an hour that is long gone.
  easemob: "/easemob-demo/testapp/chatmessages/2020010100",
  qiniu: "/message/unread",
};

/** What Qiniu's requests have besides, which is no secret. */
const app = { app_id: "welovemaxim" };

/** The status, or the code, of each API's answer with the credentials that the portal has for it, and without. */
async function askEach(apis: SandboxAddresses["apis"]): Promise<object> {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const ask = async (api: string, headers: Record<string, string>) => {
    const url = `${apis[api]?.url}${questions[api]?.replaceAll("{today}", today)}`;
    const response = await fetch(url, { headers });
    const { code } = (await response.json()) as { code?: number };
    // Qiniu refuses with status 200.
    return api === "qiniu" ? code : response.status;
  };
  const entries = Object.entries(apis).map(async ([api, { security }]) => {
    const [secret] = Object.values(security);
    return [api, await Promise.all([ask(api, headersOf(secret as SandboxSecret)), ask(api, app)])] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function headersOf(secret: SandboxSecret): Record<string, string> {
  if ("username" in secret)
    return { authorization: `Basic ${btoa(`${secret.username}:${secret.password}`)}` };
  if ("token" in secret) return { authorization: `Bearer ${secret.token}` };
  return { ...app, "access-token": secret.value };
}

/** What `npm start` runs. */
const start = (...args: string[]) => startChild(["--import", "tsx", "scripts/start.ts", ...args]);

describe("npm start", { timeout: 60_000 }, () => {
  test("--once reads every message and ends with 0", async () => {
    const { code, stdout, stderr } = await start("--once", "--port", "0").end;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const counts = [...stdout.matchAll(/^ {2}messages +([\d,]+)$/gm)].map(([, count]) => count);
    expect(counts.slice(0, 2)).toEqual(["120,001", "120,001"]);
    expect(counts.slice(2).every((count) => Number(count?.replace(",", "")) > 100)).toBe(true);
    // One history for each API that has one, and all of it.
    const confirmed = [...stdout.matchAll(/^Read all ([\d,]+) messages in the sandbox\.$/gm)];
    expect(confirmed.map(([, count]) => count)).toEqual(counts);
    expect(counts).toHaveLength(4);
    expect(stdout).not.toContain("Ctrl-C");
    // Without a terminal it says every 20,000 messages how far it is.
    expect(stdout.match(/^Reading: .*/gm)).toHaveLength(12);
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s ends it cleanly while it reads", async (signal) => {
    const { printed, kill, end } = start("--no-docs", "--port", "0");
    await printed("Reading: 20,");
    kill(signal);
    const { code, stdout, stderr } = await end;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/Stopped\.\n$/);
    expect(stdout).not.toContain("Read all");
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s ends it cleanly while it waits", async (signal) => {
    const { printed, kill, end } = start("--no-docs", "--port", "0");
    const baseUrl = /http:\S+/.exec(await printed("Ctrl-C to stop it"))?.[0] as string;
    expect((await fetch(baseUrl)).status).toBe(404);
    kill(signal);
    const { code, stdout, stderr } = await end;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/Stopped\.\n$/);
    await expect(fetch(baseUrl)).rejects.toThrow();
  });

  test("what it offers to copy works", async () => {
    const { printed } = start("--no-docs", "--port", "0");
    const output = await printed("\n}\n");
    const [, credentials, url] = /^curl -u (\S+) '(\S+)'$/m.exec(output) as unknown as string[];
    const authorization = `Basic ${btoa(credentials as string)}`;
    const response = await fetch(url as string, { headers: { authorization } });
    expect(await response.json()).toMatchObject({ count: 2 });

    const folder = await mkdtemp(join(tmpdir(), "im-openapi-start-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, "try.mts"), output.slice(output.indexOf("import {")));
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", tsx, "try.mts"], {
      cwd: folder,
      env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.json") },
    });
    expect(stdout.split("\n").length).toBeGreaterThan(2);
  });

  // Builds them first where `npm run docs` has not.
  test("serves the documentation, with credentials that the running sandbox takes", async () => {
    const { printed, kill, end } = start("--port", "0");
    const output = await printed("Ctrl-C to stop it");
    const site = /^Documentation, .*: (http:\S+\/)$/m.exec(output)?.[1] as string;
    expect(await (await fetch(site)).text()).toMatch(/^<!DOCTYPE html>/i);
    const { apis } = (await (await fetch(`${site}sandbox.json`)).json()) as SandboxAddresses;
    expect(Object.keys(apis)).toHaveLength(5);
    for (const [api, { url }] of Object.entries(apis)) expect(output, api).toContain(url);
    expect(await askEach(apis)).toEqual({
      "jmessage-im": [200, 401],
      "jmessage-report": [200, 401],
      "jmessage-report-v1": [200, 401],
      easemob: [400, 401],
      qiniu: [200, 10003],
    });
    kill("SIGINT");
    expect(await end).toMatchObject({ code: 0, stderr: "" });
    await expect(fetch(site)).rejects.toThrow();
  }, 120_000);

  test("takes the next port when 4010 is taken, and says so", async () => {
    await takePort(4010);
    const { code, stdout } = await start("--once").end;
    expect(code).toBe(0);
    expect(stdout).toContain("127.0.0.1:4010: the port is in use; trying the next one\n");
    expect(stdout).toMatch(/Report v2: the whole app, at http:\/\/127\.0\.0\.1:40[123]\d\n/);
  });

  test("a port asked for that is taken: one line, exit code 2", async () => {
    const port = await takePort();
    const { code, stdout, stderr } = await start("--port", String(port)).end;
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(`Cannot listen on 127.0.0.1:${port}: the port is in use\n`);
  });

  test("an unknown flag: one line, exit code 2", async () => {
    const { code, stdout, stderr } = await start("--fast").end;
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe(
      "Unknown option '--fast'; the options are --once, --no-docs, --port <number> and --help\n",
    );
  });
});

const read = (args: readonly string[]) => readArguments(parseScriptArguments(script, args));

test.each([
  [["--port", "4020"], { once: false, docs: true, port: 4020 }],
  [["--once", "--port=0"], { once: true, docs: false, port: 0 }],
  [["--no-docs"], { once: false, docs: false }],
  [[], { once: false, docs: true }],
])("understands %j", (args, expected) => {
  expect(read(args)).toEqual(expected);
});

test.each([
  [["--port"], "--port"],
  [["--port", "many"], "'many'"],
  [["--port", "65536"], "'65536'"],
  [["--port=-1"], "'-1'"],
  [["--once=no"], "--once"],
  [["now"], "'now'"],
])("refuses %j in one line", (args, named) => {
  expect(() => read(args)).toThrow(UsageError);
  expect(() => read(args)).toThrow(new RegExp(`^[^\n]*${named}[^\n]*$`));
});

test("reading fewer messages than the sandbox holds is a failure", () => {
  const history = { api: "qiniu", held: () => 10 } as const;
  expect(() => confirmCount(9, history)).toThrow("qiniu: read 9 messages, but the sandbox has 10");
  expect(confirmCount(10, history)).toContain("Read all 10 messages");
});
