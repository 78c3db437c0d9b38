import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { root } from "../../scripts/workflows/journeys.ts";
import { leaks } from "../support/secrets.ts";

/** The result of a run of `npm run workflows`. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `npm run workflows`. The environment has no credentials except the given ones. */
export async function runWorkflows(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/workflows.ts", ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const run: Run = { code: null, stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    run.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    run.stderr += text;
  });
  run.code = await new Promise((resolve) => child.once("close", resolve));
  expect(leaks([run.stdout, run.stderr])).toEqual([]);
  return run;
}

/** A copy of an Arazzo document of the project with some changes. */
export async function changedCopy(name: string, changes: Record<string, string>): Promise<string> {
  const original = await readFile(`${root}specs/workflows/${name}.arazzo.yaml`, "utf8");
  let text = original.replaceAll("../../generated/", `${root}generated/`);
  for (const [from, to] of Object.entries(changes)) {
    expect(text).toContain(from);
    text = text.replaceAll(from, to);
  }
  const folder = await mkdtemp(join(tmpdir(), "im-openapi-workflows-test-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, `${name}.arazzo.yaml`);
  await writeFile(file, text);
  return file;
}
