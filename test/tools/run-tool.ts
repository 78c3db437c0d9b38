import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll } from "vitest";

const run = promisify(execFile);

/** The bundle of an API, for tools that run outside the project. */
export const bundleOf = (api: string): string => resolve(`generated/${api}/openapi.json`);

/**
 * Runs the command of an installed package in a folder without a configuration, like any user. Fails with its output.
 */
export async function runTool(cwd: string, bin: string, ...options: string[]): Promise<void> {
  await run(process.execPath, [resolve("node_modules", bin), ...options], { cwd });
}

/** A folder for the tests of a file. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "im-openapi-tools-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}
