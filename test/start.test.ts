import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { readArguments } from "../scripts/start/arguments.ts";
import { confirmCount } from "../scripts/start/summary.ts";
import { UsageError } from "../src/cli/usage-error.ts";
import { startChild, takePort } from "./support/child.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const tsx = new URL("../node_modules/tsx/dist/loader.mjs", import.meta.url).href;

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
    const confirmed = [...stdout.matchAll(/^All ([\d,]+) messages that the sandbox holds were read\.$/gm)];
    expect(confirmed.map(([, count]) => count)).toEqual(counts);
    expect(counts).toHaveLength(4);
    expect(stdout).not.toContain("Ctrl-C");
    // Without a terminal it says every 20,000 messages how far it is.
    expect(stdout.match(/^Reading: .*/gm)).toHaveLength(12);
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s ends it cleanly while it reads", async (signal) => {
    const { printed, kill, end } = start("--port", "0");
    await printed("Reading: 20,");
    kill(signal);
    const { code, stdout, stderr } = await end;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/Stopped\.\n$/);
    expect(stdout).not.toContain("were read");
  });

  test.each(["SIGINT", "SIGTERM"] as const)("%s ends it cleanly while it waits", async (signal) => {
    const { printed, kill, end } = start("--port", "0");
    const baseUrl = /http:\S+/.exec(await printed("Ctrl-C ends it"))?.[0] as string;
    expect((await fetch(baseUrl)).status).toBe(404);
    kill(signal);
    const { code, stdout, stderr } = await end;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/Stopped\.\n$/);
    await expect(fetch(baseUrl)).rejects.toThrow();
  });

  test("what it offers to copy works", async () => {
    const { printed } = start("--port", "0");
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
    expect(stderr).toBe("Unknown option '--fast'; known are --once and --port <number>\n");
  });
});

test.each([
  [["--port", "4020"], { once: false, port: 4020 }],
  [["--once", "--port=0"], { once: true, port: 0 }],
  [[], { once: false }],
])("understands %j", (args, expected) => {
  expect(readArguments(args)).toEqual(expected);
});

test.each([
  [["--port"], "--port"],
  [["--port", "many"], "'many'"],
  [["--port", "65536"], "'65536'"],
  [["--port=-1"], "'-1'"],
  [["--once=no"], "--once"],
  [["now"], "'now'"],
])("refuses %j in one line", (args, named) => {
  expect(() => readArguments(args)).toThrow(UsageError);
  expect(() => readArguments(args)).toThrow(new RegExp(`^[^\n]*${named}[^\n]*$`));
});

test("reading fewer messages than the sandbox holds is a failure", () => {
  const history = { api: "qiniu", held: () => 10 } as const;
  expect(() => confirmCount(9, history)).toThrow("qiniu: read 9 messages, but the sandbox holds 10");
  expect(confirmCount(10, history)).toContain("All 10 messages");
});
