import { type ChildProcess, spawn, spawnSync } from "node:child_process";

export const root = new URL("../../", import.meta.url).pathname;

/** Runs Node on these arguments in the project's folder. Throws when it fails. */
export function runNode(args: readonly string[]): string {
  return run(process.execPath, args).stdout;
}

/** A server in a process of its own, so that its CPU time is not the client's. */
export interface ServerProcess {
  /** The address, which it prints first. */
  readonly url: string;
  stop(): void;
}

/** Starts a script of this folder that prints its address. */
export async function startServerProcess(
  script: string,
  args: readonly (string | number)[] = [],
): Promise<ServerProcess> {
  const server = spawn(
    process.execPath,
    ["--import", "tsx", `scripts/bench/${script}`, ...args.map(String)],
    {
      cwd: root,
    },
  );
  return { url: (await firstLine(server)).trim(), stop: () => void server.kill() };
}

/** The first thing that a process prints. Rejects if it ends without. */
export function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once("data", (data) => resolve(String(data)));
    child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
  });
}

/** CPU seconds, user and system, of Node on these arguments and of every process it starts. Throws when it fails. */
export function cpuSeconds(args: readonly string[], cwd = root): number {
  // The shell's `time` counts children too, which Node cannot.
  const command = `TIMEFORMAT="%U %S"; time "$0" "$@" >/dev/null 2>&1`;
  const { stderr } = run("bash", ["-c", command, process.execPath, ...args], cwd);
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(/\s+/).map(Number);
  return user + system;
}

/** The middle one of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function run(command: string, args: readonly string[], cwd = root) {
  const result = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (result.status !== 0)
    throw new Error(`${command} ${args.join(" ")} failed:\n${result.stdout}${result.stderr}`);
  return result;
}
