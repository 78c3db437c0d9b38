import { toBeijingTime } from "../../src/history/beijing-time.ts";
import type { Message } from "../../src/jmessage.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import type { Reading } from "./read-history.ts";

/** A short table of what was read. */
export function summarise(reading: Reading, requests: number): string {
  const { from, to } = reading.range;
  const days = Math.round((to.getTime() - from.getTime()) / 86_400_000);
  // The sandbox generates and serves in the same process, so both figures are for the two together.
  const memory = process.resourceUsage().maxRSS / 1024;
  return table([
    ["messages", format(reading.count)],
    ["by type", counts(reading.byType)],
    ["by target", counts(reading.byTarget)],
    ["time span", `${beijing(from)} to ${beijing(to)} Beijing time (${days} days)`],
    ["requests", format(requests)],
    ["seconds", reading.seconds.toFixed(1)],
    ["messages a second", format(Math.round(reading.count / reading.seconds))],
    ["peak memory", `${Math.round(memory)} MiB, client and sandbox together`],
  ]);
}

/** One message, its body typed by its kind. */
export function describeSample(message: Message): string {
  const { from_id, target_type, target_id, create_time } = message;
  const text = message.msg_type === "text" ? JSON.stringify(message.msg_body.text) : message.msg_type;
  return `One of them: ${from_id} to ${target_type} ${target_id} at ${toBeijingTime(create_time)}: ${text}`;
}

/**
 * Says that everything was read.
 * @throws Error when it was not
 */
export function confirmCount(read: number, { jmessage }: Pick<Sandbox, "jmessage">): string {
  let held = 0;
  for (const _ of jmessage.messages()) held++;
  if (read !== held)
    throw new Error(`read ${format(read)} messages, but the sandbox holds ${format(held)}: this is a bug`);
  return `All ${format(held)} messages that the sandbox holds were read.`;
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
