import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running process. */
export interface Child {
  readonly end: Promise<Ending>;
  /** Resolves to the whole output once it contains this string. */
  printed(text: string): Promise<string>;
  kill(signal: NodeJS.Signals): void;
}

/** Runs Node, or another command, in the project's folder. It does not outlive the test. */
export function startChild(args: readonly string[], command = process.execPath): Child {
  const child = spawnChild(args, command);
  onTestFinished(() => child.kill("SIGKILL"));
  return child;
}

/** The same for several tests; the caller stops it. */
export function spawnChild(args: readonly string[], command = process.execPath): Child {
  const child = spawn(command, args, { cwd: root });
  let stdout = "";
  let stderr = "";
  let look = () => {};
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
    look();
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  const end = new Promise<Ending>((resolve) => {
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
  const printed = (text: string) =>
    new Promise<string>((resolve, reject) => {
      look = () => stdout.includes(text) && resolve(stdout);
      look();
      end.then(() => reject(new Error(`ended without printing ${JSON.stringify(text)}: ${stderr}`)));
    });
  return { end, printed, kill: (signal) => void child.kill(signal) };
}

/** A port with a listener; a given one may already be in use by another process. */
export async function takePort(port = 0): Promise<number> {
  const server = createServer();
  await new Promise((resolve) => {
    server.once("error", resolve).listen(port, "127.0.0.1", () => resolve(undefined));
  });
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo | null)?.port ?? port;
}
