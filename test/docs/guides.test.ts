import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { readCodeBlocks } from "../../scripts/checks/guides.ts";
import { sandboxAddresses } from "../../scripts/generate/samples/clients.ts";
import { startSandbox } from "../../src/sandbox/index.ts";
import { runProgram } from "../support/run-program.ts";

const root = new URL("../../", import.meta.url).pathname;
const blocks = readCodeBlocks();
const programs = blocks.filter(({ language }) => language === "ts");

/** Commands that pages show, each with what runs it: `npm test` is what runs this, `npm start` has tests of its own. */
const COMMANDS = ["npm ci && npm start", "npm ci && npm test"];

test("a block is TypeScript, or a command that other tests run", () => {
  const others = blocks.filter(({ language }) => language !== "ts");
  for (const { file, line, language, text } of others) {
    expect(language, `${file}:${line}`).toBe("sh");
    for (const command of text.trim().split("\n")) expect(COMMANDS, `${file}:${line}`).toContain(command);
  }
});

test("every TypeScript block type-checks, with every strict option on", { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "im-openapi-guides-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const compilerOptions = { rootDir: "/", typeRoots: [join(root, "node_modules/@types")] };
  const tsconfig = { extends: join(root, "tsconfig.json"), compilerOptions, include: ["."] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  for (const { file, line, program } of programs) {
    const name = `${file.replaceAll(/\W/g, "-")}-${line}.ts`;
    await writeFile(join(folder, name), `${program}\nexport {};\n`);
  }
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const compiled = await promisify(execFile)(process.execPath, [tsc, "-p", folder]).catch((error) => error);
  expect(compiled.stdout).toBe("");
});

test.for(programs)("$file:$line runs, and prints something", async ({ program }) => {
  const sandbox = await startSandbox({ jmessage: { examples: true } });
  onTestFinished(sandbox.close);
  const aimed = Object.entries(sandbox.urls).reduce(
    (text, [api, url]) => text.replaceAll(sandboxAddresses[api] ?? "", url),
    program,
  );
  const printed = { log: [] as string[], error: [] as string[] };
  await runProgram(aimed, printed);
  expect(printed.error).toEqual([]);
  expect(printed.log.length).toBeGreaterThan(0);
});
