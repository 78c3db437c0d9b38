import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";
import { writeArchive } from "./archive-file.ts";
import { firstLine, root, runNode } from "./child.ts";
import type { Effort, Measurement } from "./measurement.ts";

const MEGABYTE = 1e6;
const SMALL = 8 * MEGABYTE;
/** Lines for the measurement of `JSON.parse` alone; more would not fit into memory. */
const PRELOADED = 300_000;

/** Inside the project, so that packages are found. */
const built = `${root}dist/bench`;

/** Reading history files, against `JSON.parse` alone and against `zcat | wc -l`. */
export async function easemobArchive({ quick }: Effort): Promise<Measurement[]> {
  const megabytes = quick ? 40 : 800;
  const rounds = quick ? 1 : 3;
  const folder = await mkdtemp(join(tmpdir(), "im-openapi-bench-"));
  try {
    await build();
    const large = join(folder, "large.gz");
    const small = join(folder, "small.gz");
    const lines = await writeArchive(large, megabytes * MEGABYTE);
    const few = await writeArchive(small, SMALL);
    const reading: Reading[] = [];
    const readingSmall: Reading[] = [];
    const fetching: Reading[] = [];
    const parsing: number[] = [];
    const unpacking: number[] = [];
    for (let round = 0; round < rounds; round++) {
      parsing.push(rate(JSON.parse(runNode([CHILD, "parse", large, String(PRELOADED)])) as Reading));
      reading.push(await readServed("read", large, lines));
      unpacking.push(await unpack(large, lines));
      readingSmall.push(await readServed("read", small, few));
      fetching.push(await readServed("fetch", large, 0));
    }
    return report(megabytes, { reading, readingSmall, fetching, parsing, unpacking });
  } finally {
    await rm(folder, { recursive: true });
    await rm(built, { recursive: true, force: true });
  }
}

interface Reading {
  readonly lines: number;
  readonly milliseconds: number;
  readonly kilobytes: number;
}

interface Results {
  readonly reading: readonly Reading[];
  readonly readingSmall: readonly Reading[];
  readonly fetching: readonly Reading[];
  readonly parsing: readonly number[];
  readonly unpacking: readonly number[];
}

const rate = ({ lines, milliseconds }: Reading) => lines / (milliseconds / 1000);

function report(
  megabytes: number,
  { reading, readingSmall, fetching, parsing, unpacking }: Results,
): Measurement[] {
  // The best round of each: something else may keep the machine busy.
  const own = Math.max(...reading.map(rate));
  const alone = Math.max(...parsing);
  const wall = Math.min(...reading.map(({ milliseconds }) => milliseconds));
  const zcat = Math.min(...unpacking);
  const peak = (readings: readonly Reading[]) =>
    `${Math.round(Math.max(...readings.map(({ kilobytes }) => kilobytes)) / 1000)} MB`;
  const whole = (value: number) => Math.round(value).toLocaleString("en-US");
  return [
    { what: `history of a file of ${megabytes} MB, lines a second`, value: whole(own) },
    { what: "JSON.parse alone, lines a second", value: whole(alone) },
    { what: "ratio of the two", value: (own / alone).toFixed(2), goal: "at least 0.55" },
    { what: `history of a file of ${megabytes} MB, milliseconds`, value: whole(wall) },
    { what: "zcat | wc -l on it, milliseconds", value: whole(zcat) },
    { what: "ratio of the two", value: (wall / zcat).toFixed(2), goal: "at most 1.5" },
    { what: `peak resident memory, ${megabytes} MB`, value: peak(reading), goal: "at most 130 MB" },
    { what: "peak resident memory, 8 MB", value: peak(readingSmall), goal: "about the same" },
    {
      what: `plain fetch that drops the bytes, peak resident memory, ${megabytes} MB`,
      value: peak(fetching),
    },
  ];
}

const CHILD = `${built}/scripts/bench/archive-child.js`;

/** Plain JavaScript: the memory and time of a loader in the process would count as the reader's. */
async function build(): Promise<void> {
  runNode(["--import", "tsx", "scripts/build.ts", built]);
  const target = ts.ScriptTarget.ES2023;
  const compilerOptions = { target, module: ts.ModuleKind.ESNext, rewriteRelativeImportExtensions: true };
  for (const name of ["archive-child", "archive-file"]) {
    const source = await readFile(new URL(`${name}.ts`, import.meta.url), "utf8");
    const { outputText } = ts.transpileModule(source, { compilerOptions });
    await mkdir(dirname(CHILD), { recursive: true });
    await writeFile(`${dirname(CHILD)}/${name}.js`, outputText);
  }
}

async function readServed(mode: "read" | "fetch", file: string, lines: number): Promise<Reading> {
  const server = spawn(process.execPath, [CHILD, "serve", file]);
  try {
    const { url } = JSON.parse(await firstLine(server)) as { url: string };
    const reader = spawn(process.execPath, [CHILD, mode, url], { stdio: ["ignore", "pipe", "inherit"] });
    const reading = JSON.parse(await firstLine(reader)) as Reading;
    // A reader that loses lines would be fast.
    if (reading.lines !== lines) throw new Error(`expected ${lines} lines, read ${reading.lines}`);
    return reading;
  } finally {
    server.kill();
  }
}

async function unpack(file: string, lines: number): Promise<number> {
  const begin = performance.now();
  const counted = await firstLine(spawn("sh", ["-c", 'zcat "$0" | wc -l', file]));
  if (Number(counted) !== lines) throw new Error(`expected ${lines} lines, zcat counted ${counted}`);
  return performance.now() - begin;
}
