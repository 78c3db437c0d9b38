/**
 * `npm run bench [-- name…]` measures what the project claims, together with comparable packages, and prints ratios. The
 * results, with machine and versions, go to `scripts/bench/RESULTS.md`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { UsageError } from "../../src/cli/usage-error.ts";
import { runScript } from "../run-script.ts";
import type { Effort, Measurement } from "./measurement.ts";

/** Loaded when they are run: compilers and browsers take seconds. */
const benchmarks: Readonly<Record<string, (effort: Effort) => Promise<Measurement[]>>> = {
  "generate-cpu": async (effort) => (await import("./generate-cpu.ts")).generateCpu(effort),
  "type-cost": async () => (await import("./type-cost.ts")).typeCost(),
  "history-reading": async (effort) => (await import("./history-reading.ts")).historyReading(effort),
  "sandbox-reading": async (effort) => (await import("./sandbox-reading.ts")).sandboxReading(effort),
  "call-cpu": async (effort) => (await import("./call-cpu.ts")).callCpu(effort),
  throughput: async (effort) => (await import("./throughput.ts")).throughput(effort),
  "cost-growth": async (effort) => (await import("./cost-growth.ts")).costGrowth(effort),
  redaction: async (effort) => (await import("./redaction.ts")).redaction(effort),
  "int64-parsing": async (effort) => (await import("./int64-parsing.ts")).int64Parsing(effort),
  "easemob-archive": async (effort) => (await import("./easemob-archive.ts")).easemobArchive(effort),
  "bundle-size": async () => (await import("./bundle-size.ts")).bundleSize(),
  "import-time": async (effort) => (await import("./import-time.ts")).importTime(effort),
  install: async () => (await import("./install-size.ts")).installSize(),
  "sandbox-start": async (effort) => (await import("./sandbox-start.ts")).sandboxStart(effort),
  "docs-site": async (effort) => (await import("./docs-site.ts")).docsSite(effort),
};

const RESULTS = new URL("RESULTS.md", import.meta.url);

/** Runs the benchmarks with these names, or all of them, and saves their results. */
async function bench(names: readonly string[], effort: Effort): Promise<void> {
  const unknown = names.find((name) => !Object.hasOwn(benchmarks, name));
  if (unknown !== undefined)
    throw new UsageError(`unknown benchmark ${unknown}; there are ${Object.keys(benchmarks).join(", ")}`);
  if (effort.quick) console.log("Few rounds of small sizes: the figures are rough, and are not saved.");
  for (const [name, measure] of Object.entries(benchmarks)) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(`\n${name}`);
    const rows = await measure(effort);
    for (const { what, value, goal } of rows)
      console.log(`  ${what}: ${value}${goal ? ` (goal: ${goal})` : ""}`);
    if (!effort.quick) await save(name, rows);
  }
}

/** Replaces the section of a benchmark, and keeps the others: those of tests, which come last, are written by hand. */
async function save(name: string, rows: readonly Measurement[]): Promise<void> {
  const [, ...written] = (await readFile(RESULTS, "utf8")).split(/^(?=## )/m);
  const sections = new Map(written.map((section) => [section.slice(3).split("\n", 1)[0] ?? "", section]));
  sections.set(name, `## ${name}\n\nMeasured on ${today()}.\n\n${table(rows)}\n\n`);
  const order = [...new Set([...Object.keys(benchmarks), ...sections.keys()])];
  await writeFile(RESULTS, `${await head()}\n${order.map((key) => sections.get(key) ?? "").join("")}`);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function table(rows: readonly Measurement[]): string {
  const lines = rows.map(({ what, value, goal = "" }) => `| ${what} | ${value} | ${goal} |`);
  return ["| what | measured | goal |", "| --- | --- | --- |", ...lines].join("\n");
}

async function head(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  const pinned = { ...manifest.dependencies, ...manifest.devDependencies };
  const versions = ["openapi-typescript", "openapi-fetch", "typescript"].map(
    (name) => `${name} ${pinned[name]}`,
  );
  const machine = `${cpus().length} × ${cpus()[0]?.model}`;
  return `# Benchmark results

Written by \`npm run bench\`: ${machine}, Node ${process.versions.node}, ${versions.join(", ")}.
`;
}

const script = {
  usage: "npm run bench -- [--quick] [name…]",
  description: `\
Measures what the project claims, prints it beside its goals, and writes it to scripts/bench/RESULTS.md. Without a name
it runs all benchmarks. Names: ${Object.keys(benchmarks).join(", ")}`,
  options: {
    quick: { type: "boolean", description: "rough figures of all within two minutes, which are not saved" },
  },
  most: Number.POSITIVE_INFINITY,
} as const;

await runScript(script, ({ positionals, values: { quick = false } }) => bench(positionals, { quick }));
