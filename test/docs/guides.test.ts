import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { readGuides, readReadme } from "../../scripts/checks/code-blocks.ts";
import { readDocuments } from "../../scripts/docs/documents.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { type FaultKind, startSandbox } from "../../src/sandbox/index.ts";
import { aimAt } from "../support/aim-at.ts";
import { createUserFolder } from "../support/commands.ts";
import { sample } from "../support/effort.ts";
import { createProgramFolder, typeCheck } from "../support/program-folder.ts";
import { runProgram } from "../support/run-program.ts";

const root = new URL("../../", import.meta.url).pathname;
const guides = readGuides();
const programs = guides.filter(({ language }) => language === "ts");
const blocks = [...guides, ...readReadme()];

interface Quota {
  readonly requests: number;
  readonly period: number;
}

/** Commands that run these tests, or that have tests of their own. */
const ELSEWHERE = /^npm ci && npm (start|test)\b/;

/** The commands of each page that has some. */
const commands = new Map<string, string[]>();
for (const { page, language, text } of blocks) {
  if (language !== "sh") continue;
  const own = text.split("\n").filter((line) => line.trim() && !ELSEWHERE.test(line));
  if (own.length > 0) commands.set(page, [...(commands.get(page) ?? []), ...own]);
}

test("a block is a TypeScript program or commands of a shell", () => {
  const others = blocks.filter(({ language }) => language !== "ts" && language !== "sh");
  expect(others.map(({ page, line }) => `${page}:${line}`)).toEqual([]);
});

test("the guide to the sandbox has every kind of fault", () => {
  const kinds = Object.keys({
    status: 0,
    reset: 0,
    truncate: 0,
    html: 0,
    empty: 0,
    latency: 0,
    hang: 0,
    expireCursor: 0,
  } satisfies Record<FaultKind["kind"], 0>);
  const page = readFileSync(`${root}docs/guide/sandbox.md`, "utf8");
  const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, kind]) => kind);
  expect(listed.sort()).toEqual(kinds.sort());
});

test("the guide to rate limits has the quotas of the specs", async () => {
  const page = readFileSync(`${root}docs/guide/rate-limits.md`, "utf8");
  const words: Record<number, string> = { 1: "second", 60: "minute" };
  const quota = ({ requests, period }: Quota) => `${requests} requests a ${words[period]} for each app`;
  for (const { id, document } of await readDocuments()) {
    const own = (document as { "x-rate-limit"?: Quota })["x-rate-limit"];
    const quotas = listOperations(document).map(
      ({ operation }) => (operation as { "x-rate-limit"?: Quota })["x-rate-limit"],
    );
    const found = [own, ...quotas].filter((one) => one !== undefined);
    for (const one of found) expect(page, id).toContain(quota(one));
    if (found.length === 0) expect(page, id).toContain("| Qiniu IM | none documented |");
  }
});

test("every TypeScript block type-checks, with every strict option on", async () => {
  const named = programs.map(
    ({ page, line, program }) =>
      [`${page.replaceAll(/\W/g, "-")}-${line}`, `${program}\nexport {};\n`] as const,
  );
  const folder = await createProgramFolder(new Map(named));
  onTestFinished(() => rm(folder, { recursive: true }));
  expect(await typeCheck(folder)).toBe("");
});

async function printedBy(program: string): Promise<string[]> {
  const printed = { log: [] as string[], error: [] as string[] };
  await runProgram(program, printed);
  expect(printed.error).toEqual([]);
  return printed.log;
}

test.for(programs.filter(({ page }) => !commands.has(page)))(
  "$page:$line runs, and prints something",
  async ({ program }) => {
    const sandbox = await startSandbox({ jmessage: { examples: true } });
    onTestFinished(sandbox.close);
    expect(await printedBy(aimAt(sandbox.urls, program))).not.toEqual([]);
  },
);

describe.for(sample("pages whose commands are run", [...commands], 1))(
  "the commands of %s",
  ([page, lines]) => {
    test("run where the package is installed, and the programs of the page run against what they start", async () => {
      const folder = await createUserFolder();
      onTestFinished(folder.close);
      await folder.run(lines);
      for (const { program } of programs.filter((block) => block.page === page))
        expect(await printedBy(folder.aim(program)), program).not.toEqual([]);
    });
  },
);
