import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { childrenCpuSeconds } from "./cpu-seconds.ts";
import type { Stage } from "./stages.ts";

/** How a stage ended. */
export interface Outcome {
  readonly name: string;
  readonly isGood: boolean;
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/**
 * Runs stages side by side, one on each core; one that uses every core runs alone. A stage that fails shows all of its
 * output, and stops none of the others.
 */
export async function runStages(stages: readonly Stage[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = [...stages];
  const running = new Map<Stage, Promise<void>>();
  const isReady = ({ after, isParallel }: Stage) =>
    (after === undefined || outcomes.some(({ name }) => name === after)) &&
    (!isParallel || running.size === 0);
  const isFree = () =>
    running.size < availableParallelism() && ![...running.keys()].some(({ isParallel }) => isParallel);
  while (waiting.length > 0 || running.size > 0) {
    const next = isFree() ? waiting.findIndex(isReady) : -1;
    if (next === -1) {
      if (running.size === 0) throw new Error(`${waiting[0]?.name} waits for a stage that does not run`);
      await Promise.race(running.values());
      continue;
    }
    const [stage] = waiting.splice(next, 1) as [Stage];
    const end = runStage(stage).then((outcome) => {
      running.delete(stage);
      outcomes.push(outcome);
    });
    running.set(stage, end);
  }
  return outcomes;
}

/** CPU time of the stages that have ended. */
let counted = childrenCpuSeconds();

async function runStage(stage: Stage): Promise<Outcome> {
  const { name, isParallel = false } = stage;
  const begin = performance.now();
  if (isParallel) console.log(`\n=== ${name}`);
  const { code, output } = await run(stage);
  const now = childrenCpuSeconds();
  const cpuSeconds = now - counted;
  counted = now;
  const seconds = (performance.now() - begin) / 1000;
  const isGood = code === 0;
  if (!isGood && !isParallel) console.log(`\n=== ${name}\n${output}`);
  console.log(`${isGood ? "ok    " : "FAILED"}  ${name}, ${seconds.toFixed(1)} s`);
  return { name, isGood, seconds, cpuSeconds };
}

function run({ command: [file, ...args], isParallel }: Stage) {
  const child = spawn(file, args, {
    stdio: ["ignore", isParallel ? "inherit" : "pipe", isParallel ? "inherit" : "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}
