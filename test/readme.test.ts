import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type CodeBlock, readReadme } from "../scripts/checks/code-blocks.ts";
import { type Sandbox, startSandbox } from "../src/sandbox/index.ts";
import { createProgramFolder, typeCheck } from "./support/program-folder.ts";
import { runProgram } from "./support/run-program.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const tsx = new URL("../node_modules/tsx/dist/loader.mjs", import.meta.url).href;
const samples = readReadme().filter(({ language }) => language === "ts");
const run = promisify(execFile);

let folder: string;
let sandbox: Sandbox;

beforeAll(async () => {
  folder = await createProgramFolder(new Map(samples.map(({ line, program }) => [`line-${line}`, program])));
  sandbox = await startSandbox();
  // The file that the samples upload.
  await writeFile(join(folder, "cat.jpg"), "a picture of a cat");
});

afterAll(async () => {
  await sandbox?.close();
  await rm(folder, { recursive: true });
});

/** The environment in which the samples find the sandbox. */
const environment = () => ({
  REPORT_URL: sandbox.urls["jmessage-report"],
  IM_URL: sandbox.urls["jmessage-im"],
  EASEMOB_URL: sandbox.urls.easemob,
  QINIU_URL: sandbox.urls.qiniu,
});

/** Runs a sample like a user, and resolves to the lines that it prints. */
async function runInProcessOfItsOwn({ line }: CodeBlock): Promise<string[]> {
  const { stdout, stderr } = await run(process.execPath, ["--import", tsx, `line-${line}.ts`], {
    cwd: folder,
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.json"), ...environment() },
  });
  expect(stderr).toBe("");
  return stdout.split("\n").slice(0, -1);
}

/** The same in this process, which takes a tenth of the time. */
async function runSample({ program }: CodeBlock): Promise<string[]> {
  for (const [name, url] of Object.entries(environment())) vi.stubEnv(name, url);
  const cwd = process.cwd();
  process.chdir(folder);
  try {
    const printed = { log: [] as string[], error: [] as string[] };
    await runProgram(program, printed);
    expect(printed.error).toEqual([]);
    return printed.log;
  } finally {
    process.chdir(cwd);
    vi.unstubAllEnvs();
  }
}

test("every sample type-checks, with every strict option on", async () => {
  expect(await typeCheck(folder)).toBe("");
});

test.for(samples)("the sample at line $line runs", async (sample) => {
  const isTest = sample.program.includes('"node:test"');
  expect(await (isTest ? runInProcessOfItsOwn : runSample)(sample)).not.toEqual([]);
});

test("the sample with a checkpoint prints nothing twice", async () => {
  const sample = samples.find(({ text }) => text.includes("checkpoint.json"));
  // It has already run to the end of the history, and saved its checkpoint.
  expect(await runSample(sample as CodeBlock)).toEqual([]);
});

test("the first sample prints the text messages of the last seven days", async () => {
  const printed = await runInProcessOfItsOwn(samples[0] as CodeBlock);
  const texts = printed.filter((row) => /^(user\d|caiyh|javen|news_admin)/.test(row));
  const since = Date.now() / 1000 - 7 * 86_400;
  const held = [...sandbox.jmessage.messages()].filter(
    (m) => m.msg_type === "text" && m.create_time >= since,
  );
  // A message that is exactly seven days old may drop out of the range between the two readings of the clock.
  expect(Math.abs(texts.length - held.length)).toBeLessThanOrEqual(2);
});

describe("the example of each vendor", () => {
  const examples = samples.filter(({ file }) => file);

  test("exists", () => {
    // Those on the first screen; for a later vendor its quick start is enough.
    const files = examples.map(({ file }) => file);
    for (const name of ["jmessage", "easemob", "qiniu"]) expect(files).toContain(`test/examples/${name}.ts`);
  });

  test.for(examples)("$file has at most ten lines, and is in the README verbatim", async ({ file, text }) => {
    expect(await readFile(join(root, file ?? ""), "utf8")).toBe(text);
    expect(text.trim().split("\n").length).toBeLessThanOrEqual(10);
  });
});
