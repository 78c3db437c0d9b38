import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CodeBlock, readReadme } from "../scripts/checks/code-blocks.ts";
import { type Sandbox, startSandbox } from "../src/sandbox/index.ts";
import { makeProgramFolder, typeCheck } from "./support/program-folder.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const tsx = new URL("../node_modules/tsx/dist/loader.mjs", import.meta.url).href;
const samples = readReadme().filter(({ language }) => language === "ts");
const run = promisify(execFile);

let folder: string;
let sandbox: Sandbox;

beforeAll(async () => {
  folder = await makeProgramFolder(new Map(samples.map(({ line, program }) => [`line-${line}`, program])));
  sandbox = await startSandbox();
  // What the samples upload.
  await writeFile(join(folder, "cat.jpg"), "a picture of a cat");
});

afterAll(async () => {
  await sandbox?.close();
  await rm(folder, { recursive: true });
});

function runSample(line: number) {
  const { urls } = sandbox;
  return run(process.execPath, ["--import", tsx, `line-${line}.ts`], {
    cwd: folder,
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: join(root, "tsconfig.json"),
      REPORT_URL: urls["jmessage-report"],
      IM_URL: urls["jmessage-im"],
      EASEMOB_URL: urls.easemob,
      QINIU_URL: urls.qiniu,
    },
  });
}

test("every sample type-checks, with every strict option on", { timeout: 60_000 }, async () => {
  expect(await typeCheck(folder)).toBe("");
});

test.for(samples)("the sample at line $line runs", { timeout: 30_000 }, async ({ line }) => {
  const { stdout, stderr } = await runSample(line);
  expect(stderr).toBe("");
  expect(stdout).not.toBe("");
});

test("the sample with a checkpoint hands out nothing twice", { timeout: 30_000 }, async () => {
  const sample = samples.find(({ text }) => text.includes("checkpoint.json"));
  // It has run before, to the end of the history, and left its checkpoint.
  expect((await runSample(sample?.line ?? 0)).stdout).toBe("");
});

test("the first sample prints the text messages of the last seven days", { timeout: 30_000 }, async () => {
  const [{ line }] = samples as [CodeBlock];
  const { stdout } = await runSample(line);
  const printed = stdout.split("\n").filter((row) => /^(user\d|caiyh|javen|news_admin)/.test(row)).length;
  const since = Date.now() / 1000 - 7 * 86_400;
  const held = [...sandbox.jmessage.messages()].filter(
    (m) => m.msg_type === "text" && m.create_time >= since,
  );
  // A message that is just seven days old may fall out of the range between the two looks at the clock.
  expect(Math.abs(printed - held.length)).toBeLessThanOrEqual(2);
});

describe("the example of each vendor", () => {
  const examples = samples.filter(({ file }) => file);

  test("is there", () => {
    // Those on the first screen; a vendor that comes later may do with its quick start.
    const files = examples.map(({ file }) => file);
    for (const name of ["jmessage", "easemob", "qiniu"]) expect(files).toContain(`test/examples/${name}.ts`);
  });

  test.for(examples)(
    "$file has at most ten lines, and stands in the README as it is",
    async ({ file, text }) => {
      expect(await readFile(join(root, file ?? ""), "utf8")).toBe(text);
      expect(text.trim().split("\n").length).toBeLessThanOrEqual(10);
    },
  );
});
