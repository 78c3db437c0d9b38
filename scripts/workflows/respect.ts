import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Journey, root } from "./journeys.ts";
import type { Target } from "./target.ts";

/** The part of the report of `redocly respect` that is used here; secrets in it are masked. */
export interface RespectLog {
  files: Record<string, { executedWorkflows: WorkflowLog[] }>;
}

export interface WorkflowLog {
  workflowId: string;
  totalTimeMs: number;
  /** A step may have run others, such as those after a jump. */
  executedSteps: (StepLog | WorkflowLog)[];
}

export interface StepLog {
  stepId: string;
  request?: { method: string; url: string };
  response?: { statusCode: number; body?: unknown };
  checks: { name: string; passed: boolean; severity: string; message: string; condition?: string }[];
  /** More than 0 if it failed and was retried. */
  retriesLeft?: number;
}

/** The result of a run. */
export interface Outcome {
  readonly code: number | null;
  /** Missing if respect failed before it ran anything. */
  readonly log: RespectLog | undefined;
  /** Everything it printed. Respect masks only some of the secrets, so redact it. */
  readonly output: string;
}

/** Runs all journeys in one process, which takes half a second to start. */
export async function runRespect(
  journeys: readonly Journey[],
  target: Target,
  signal: AbortSignal,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "im-openapi-workflows-"));
  const logFile = join(folder, "log.json");
  const servers = Object.entries(target.servers).flatMap(([api, url]) => ["--server", `${api}=${url}`]);
  const files = journeys.map(({ file }) => file);
  try {
    const ended = await run(["respect", ...files, ...servers, "--json-output", logFile], target, signal);
    const log = await readFile(logFile, "utf8").then(JSON.parse, () => undefined);
    return { ...ended, log };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(args: string[], target: Target, signal: AbortSignal) {
  const package_ = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
  const child = spawn(process.execPath, [join(dirname(package_), "bin/cli.js"), ...args], {
    cwd: root,
    env: environment(target),
    stdio: ["ignore", "pipe", "pipe"],
    signal,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}

/** A proxy that leads nowhere, for all hosts except this machine. */
const NOWHERE = "http://127.0.0.1:9";

function environment({ inputs, local }: Target): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("REDOCLY_"));
  return {
    ...Object.fromEntries(own),
    ...(local && { HTTP_PROXY: NOWHERE, HTTPS_PROXY: NOWHERE, NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" }),
    // Not in the arguments, which are visible in the list of processes.
    REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs),
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    REDOCLY_TELEMETRY: "off",
    NO_COLOR: "1",
  };
}
