import { readdirSync } from "node:fs";
import type { Reporter, TestModule, Vitest } from "vitest/node";
import { formatTable } from "../../scripts/test/table.ts";
import { FULL, SEED, type Share } from "./effort.ts";

/** How many files `TEST_TIMES` lists. */
const SLOWEST = 10;

/** Prints below the results what the run has omitted; with `TEST_TIMES` also the most expensive files. */
export function createReporter(): Reporter {
  let vitest: Vitest | undefined;
  return {
    onInit: (instance) => {
      vitest = instance;
    },
    onTestRunEnd: async (modules) => {
      const isWhole = modules.length === (await vitest?.globTestSpecifications())?.length;
      const left = [...describeShares(modules), ...(isWhole && !FULL ? describeFullFiles() : [])];
      if (left.length > 0)
        console.log(
          `Left out, and tried by npm run test:full (seed of the samples: ${SEED}):\n${left.join("\n")}\n`,
        );
      if (process.env.TEST_TIMES) console.log(`${describeCosts(modules)}\n`);
    },
  };
}

function describeShares(modules: readonly TestModule[]): string[] {
  const total = new Map<string, Share>();
  for (const [what, { tried, all }] of modules.flatMap((module) =>
    Object.entries(module.meta().shares ?? {}),
  )) {
    const share = total.get(what) ?? { tried: 0, all: 0 };
    total.set(what, { tried: share.tried + tried, all: share.all + all });
  }
  return [...total]
    .filter(([, { tried, all }]) => tried < all)
    .map(([what, { tried, all }]) => `  ${format(all - tried)} of ${format(all)} ${what}`);
}

/** Files that run only in a full run. */
function describeFullFiles(): string[] {
  const names = readdirSync("test", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".full.test.ts"))
    .map((name) => name.replace(".full.test.ts", ""));
  return names.length === 0 ? [] : [`  ${names.length} test files: ${names.sort().join(", ")}`];
}

function describeCosts(modules: readonly TestModule[]): string {
  const costs = modules
    .map((module) => ({ module, cpu: module.meta().cpuSeconds ?? 0 }))
    .sort((a, b) => b.cpu - a.cpu);
  const total = costs.reduce((sum, { cpu }) => sum + cpu, 0);
  const rows = costs.slice(0, SLOWEST).map(({ module, cpu }) => {
    const { collectDuration, duration } = module.diagnostic();
    return [module.relativeModuleId, cpu.toFixed(1), ((collectDuration + duration) / 1000).toFixed(1)];
  });
  return formatTable([
    ["test file", "CPU s", "s"],
    ...rows,
    [`all ${costs.length} files`, total.toFixed(1), ""],
  ]);
}

const format = (count: number) => count.toLocaleString("en");
