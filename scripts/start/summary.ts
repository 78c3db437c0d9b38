import { toBeijingTime } from "../../src/history/beijing-time.ts";
import type { Party } from "../../src/messages/index.ts";
import type { HistoryToRead } from "./history-to-read.ts";
import type { Reading } from "./read-history.ts";

/** A short table of what was read from one API. */
export function summarize(reading: Reading, requests: number): string {
  const { count, byKind, seconds, sample, earliest, latest } = reading;
  return table([
    ["messages", format(count)],
    ["kinds", counts(byKind)],
    ["time range", earliest && latest ? `${beijing(earliest)} to ${beijing(latest)} Beijing time` : "none"],
    ["requests", format(requests)],
    ["seconds", `${seconds.toFixed(1)} (${format(Math.round(count / seconds))} messages a second)`],
    ["example", sample ? describe(sample) : "no text message"],
  ]);
}

/** One text message of any vendor. */
function describe({ sender, receiver, sentAt, text }: NonNullable<Reading["sample"]>): string {
  return `${nameOf(sender)} to ${nameOf(receiver)} at ${beijing(sentAt)}: ${JSON.stringify(text)}`;
}

function nameOf(party: Party | undefined): string {
  return party ? (party.name ?? party.id) : "somebody";
}

/**
 * Says that everything was read.
 * @throws Error when some messages are missing
 */
export function confirmCount(read: number, { api, held }: Pick<HistoryToRead, "api" | "held">): string {
  const count = held();
  if (read !== count)
    throw new Error(
      `${api}: read ${format(read)} messages, but the sandbox has ${format(count)}: this is a bug`,
    );
  return `Read all ${format(count)} messages in the sandbox.`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join("\n");
}

function counts(map: ReadonlyMap<string, number>): string {
  const sorted = [...map].sort(([, a], [, b]) => b - a);
  return sorted.map(([name, count]) => `${name} ${format(count)}`).join(", ");
}

const format = (count: number) => count.toLocaleString("en");
const beijing = (date: Date) => toBeijingTime(Math.floor(date.getTime() / 1000));
