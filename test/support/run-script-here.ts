import { resolve } from "node:path";
import { vi } from "vitest";

/** What came of a script. */
export interface ScriptEnd {
  readonly code: number | string;
  /** Lines, or several at once. */
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
}

let runs = 0;

/** Runs a script within this process: one of its own takes half a second to begin. */
export async function runScriptHere(file: string, ...args: readonly string[]): Promise<ScriptEnd> {
  const { argv } = process;
  process.argv = [process.execPath, file, ...args];
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const spies = [
    vi.spyOn(console, "log").mockImplementation((line) => void stdout.push(line)),
    vi.spyOn(console, "error").mockImplementation((line) => void stderr.push(line)),
  ];
  try {
    // The same file under another address: it is loaded anew, and what it imports is not.
    await import(`${resolve(file)}?run=${++runs}`);
    return { code: process.exitCode ?? 0, stdout, stderr };
  } finally {
    process.argv = argv;
    process.exitCode = undefined;
    for (const spy of spies) spy.mockRestore();
  }
}
