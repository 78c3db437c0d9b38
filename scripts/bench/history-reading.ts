import { runNode, startServerProcess } from "./child.ts";
import { compile } from "./compiled.ts";
import type { Effort, Measurement } from "./measurement.ts";

const VERSIONS = ["v2", "v1"] as const;
const SECONDS = 28 * 86_400;

/** What the child prints. */
interface Reading {
  readonly rounds: readonly { readonly own: number; readonly plain: number }[];
  readonly kilobytes: number;
}

/**
 * The client's CPU for a history of Report, message by message, against plain `fetch` and `JSON.parse` on the same pages
 * of 1,000, which another process serves; and the memory of histories of different lengths.
 */
export async function historyReading({ quick }: Effort): Promise<Measurement[]> {
  const many = quick ? 100_000 : 1_000_000;
  const child = await compile("scripts/bench/history-child.ts");
  try {
    const rows: Measurement[] = [];
    for (const version of VERSIONS) {
      const { rounds } = await read(child.path, version, many, quick ? 1 : 3);
      const least = (who: "own" | "plain") => Math.min(...rounds.map((round) => round[who]));
      const perMessage = (cpu: number) => `${((cpu / many) * 1000).toFixed(2)} µs`;
      const label = `Report ${version}, ${many.toLocaleString("en-US")} messages`;
      const few = await read(child.path, version, many / 10, 0);
      const all = await read(child.path, version, many, 0);
      rows.push(
        { what: `${label}: plain fetch and JSON.parse, CPU a message`, value: perMessage(least("plain")) },
        { what: `${label}: history, CPU a message`, value: perMessage(least("own")) },
        {
          what: `${label}: ratio`,
          value: (least("own") / least("plain")).toFixed(2),
          goal: "at most 1.10",
        },
        {
          what: `${label}: peak resident memory, for a tenth of them and for all`,
          value: `${megabytes(few)}, ${megabytes(all)} MB`,
          goal: "about the same",
        },
      );
    }
    return rows;
  } finally {
    child.remove();
  }
}

async function read(child: string, version: string, count: number, rounds: number): Promise<Reading> {
  const begin = Math.floor(Date.now() / 1000) - SECONDS - 3600;
  const server = await startServerProcess("history-server.ts", [count, begin, SECONDS]);
  try {
    const args = [server.url, version, begin, SECONDS, count, rounds];
    return JSON.parse(runNode([child, ...args.map(String)])) as Reading;
  } finally {
    server.stop();
  }
}

function megabytes({ kilobytes }: Reading): number {
  return Math.round(kilobytes / 1000);
}
