import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeArchive } from "./archive-file.ts";
import { startServerProcess } from "./child.ts";
import { importCompiled } from "./compiled.ts";
import { readWindowsOf, type StoredMessage } from "./growing-windows.ts";
import { cpuMilliseconds, type Effort, type Measurement } from "./measurement.ts";

const DOUBLINGS = 5;
const DAY = 86_400;
const app = { appKey: "0123456789abcdef01234567", masterSecret: "76543210fedcba9876543210" };

/** Something that is done with sizes from the first on, each twice the one before it. */
interface Growth {
  readonly what: string;
  readonly first: number;
  /** Prepares it, which does not count, and returns what is measured. */
  at(size: number): Promise<() => Promise<unknown>>;
}

/** How the CPU time grows with the size: the exponent of the power that fits it best. */
export async function costGrowth({ quick }: Effort): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "im-openapi-bench-"));
  const begin = Math.floor(Date.now() / 1000) - 8 * DAY;
  const server = await startServerProcess("history-server.ts", [1_000_000, begin, 6 * DAY]);
  try {
    const growths = [
      await pageSize(server.url, begin),
      await concurrency(server.url, begin),
      windows,
      idsKept,
      await archiveSize(folder),
    ];
    const rows: Measurement[] = [];
    for (const growth of growths) rows.push(await measure(growth, quick ? 1 : 7));
    return rows;
  } finally {
    server.stop();
    rmSync(folder, { recursive: true });
  }
}

async function measure({ what, first, at }: Growth, rounds: number): Promise<Measurement> {
  const sizes = Array.from({ length: DOUBLINGS + 1 }, (_, i) => first * 2 ** i);
  const costs = sizes.map(() => Number.POSITIVE_INFINITY);
  const runs = [];
  for (const size of sizes) runs.push(await at(size));
  // The first round warms up the JIT compiler.
  for (let round = -1; round < rounds; round++)
    for (const [i, run] of runs.entries()) {
      const [cpu] = await cpuMilliseconds(run);
      if (round >= 0) costs[i] = Math.min(costs[i] as number, cpu);
    }
  const [least = 0, most = 0] = [costs[0], costs.at(-1)];
  return {
    what: `${what}, ${first.toLocaleString("en-US")} to ${sizes.at(-1)?.toLocaleString("en-US")}: exponent of CPU`,
    value: `${slope(sizes, costs).toFixed(2)} (${least.toFixed(1)} to ${most.toFixed(1)} ms)`,
    goal: "at most 1.1",
  };
}

/** The slope of the line that fits the logarithms best. */
function slope(sizes: readonly number[], costs: readonly number[]): number {
  const points = sizes.map((size, i) => [Math.log(size), Math.log(costs[i] as number)] as const);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const sum = (term: (x: number, y: number) => number) =>
    points.reduce((all, point) => all + term(...point), 0);
  return sum((a, b) => (a - x) * (b - y)) / sum((a) => (a - x) ** 2);
}

async function openReport(baseUrl: string) {
  const { createJMessage } =
    await importCompiled<typeof import("../../src/jmessage/index.ts")>("src/jmessage/index.ts");
  const rateLimit = { requests: 1_000_000, period: 60_000 };
  return createJMessage({ ...app, baseUrl, rateLimit }).report;
}

/** Some calls for a page of this many messages. */
async function pageSize(baseUrl: string, begin: number): Promise<Growth> {
  const report = await openReport(baseUrl);
  return {
    what: "messages of a page",
    first: 30,
    at: async (count) => async () => {
      for (let i = 0; i < 20; i++) await report.listMessages({ count, ...windowFrom(begin) });
    },
  };
}

/** This many calls at the same time. */
async function concurrency(baseUrl: string, begin: number): Promise<Growth> {
  const report = await openReport(baseUrl);
  return {
    what: "calls at the same time",
    first: 16,
    at: async (calls) => async () => {
      await Promise.all(
        Array.from({ length: calls }, () => report.listMessages({ count: 1, ...windowFrom(begin) })),
      );
    },
  };
}

function windowFrom(begin: number): { begin_time: string; end_time: string } {
  const write = (second: number) =>
    new Date((second + 8 * 3600) * 1000).toISOString().slice(0, 19).replace("T", " ");
  return { begin_time: write(begin), end_time: write(begin + 6 * DAY) };
}

/** A history of this many windows, each with a few messages. */
const windows: Growth = {
  what: "windows of a history",
  first: 300,
  at: (count) =>
    readWindowsOf(
      Array.from({ length: count * 5 }, (_, i): StoredMessage => ({ id: String(i), second: i * 20 })),
      100,
    ),
};

/** A history of this many messages of the same second: all of their ids have to be kept. */
const idsKept: Growth = {
  what: "ids of a history kept",
  first: 4000,
  at: (count) =>
    readWindowsOf(
      Array.from({ length: count }, (_, i): StoredMessage => ({ id: String(i), second: 50 })),
      100,
    ),
};

/** A history file of this many MB before compression. */
async function archiveSize(folder: string): Promise<Growth> {
  const { createEasemob } =
    await importCompiled<typeof import("../../src/easemob/index.ts")>("src/easemob/index.ts");
  const { BEGIN } = await import("./archive-file.ts");
  return {
    what: "MB of a history file",
    first: 1,
    at: async (megabytes) => {
      const file = join(folder, `${megabytes}.gz`);
      const lines = await writeArchive(file, megabytes * 1e6);
      return async () => {
        const server = await startServerProcess("archive-child.ts", ["serve", file]);
        try {
          const baseUrl = (JSON.parse(server.url) as { url: string }).url;
          const options = {
            baseUrl,
            orgName: "org",
            appName: "app",
            token: "none",
            timeZone: "UTC",
          } as const;
          const { history } = createEasemob(options);
          let read = 0;
          for await (const _ of history({ from: new Date(BEGIN), to: new Date(BEGIN + 3_599_999) })) read++;
          if (read !== lines) throw new Error(`expected ${lines} lines, read ${read}`);
        } finally {
          server.stop();
        }
      };
    },
  };
}
