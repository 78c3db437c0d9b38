import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { parseScriptArguments } from "../scripts/run-script.ts";
import { readArguments, script } from "../scripts/start/arguments.ts";
import { confirmCount } from "../scripts/start/summary.ts";
import { UsageError } from "../src/cli/usage-error.ts";
import { takePort } from "./support/child.ts";
import { readCounts, start } from "./support/start-command.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const tsx = new URL("../node_modules/tsx/dist/loader.mjs", import.meta.url).href;

describe("npm start", () => {
  test("reads every message, prints working examples, and waits until SIGINT stops it cleanly", async () => {
    const { printed, kill, end } = start("--no-docs", "--port", "0");
    const output = await printed("Ctrl-C to stop it");
    const { read, confirmed } = readCounts(output);
    expect(read.slice(0, 2)).toEqual(["120,001", "120,001"]);
    expect(read.slice(2).every((count) => Number(count.replace(",", "")) > 100)).toBe(true);
    // One for each history that a file in scripts/start/histories reads, and all of its messages.
    expect(confirmed).toEqual(read);
    expect(read.length).toBeGreaterThanOrEqual(4);
    // Without a terminal it prints its progress every 20,000 messages.
    expect(output.match(/^Reading: .*/gm)).toHaveLength(12);

    const baseUrl = /http:\S+/.exec(output)?.[0] as string;
    expect((await fetch(baseUrl)).status).toBe(404);
    await expectOfferWorks(await printed("\n}\n"));

    kill("SIGINT");
    const { code, stdout, stderr } = await end;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/Stopped\.\n$/);
    await expect(fetch(baseUrl)).rejects.toThrow();
  });

  test("SIGTERM stops it cleanly while it reads", async () => {
    const { printed, kill, end } = start("--no-docs", "--port", "0");
    await printed("Reading: 20,");
    kill("SIGTERM");
    const { code, stdout, stderr } = await end;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/Stopped\.\n$/);
    expect(stdout).not.toContain("Read all");
  });

  test("a requested port that is in use: one line, exit code 2", async () => {
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

/** The curl command, and the program. */
async function expectOfferWorks(output: string): Promise<void> {
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
}

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
])("rejects %j in one line", (args, named) => {
  expect(() => read(args)).toThrow(UsageError);
  expect(() => read(args)).toThrow(new RegExp(`^[^\n]*${named}[^\n]*$`));
});

test("reading fewer messages than the sandbox has is a failure", () => {
  const history = { api: "qiniu", held: () => 10 } as const;
  expect(() => confirmCount(9, history)).toThrow("qiniu: read 9 messages, but the sandbox has 10");
  expect(confirmCount(10, history)).toContain("Read all 10 messages");
});
