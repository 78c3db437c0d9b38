import type { TimeRange } from "./document.ts";

/** How far back a sample looks, in milliseconds: enough for something to have happened. */
const SPAN = 86_400_000;

/**
 * The last day as texts in the form of examples, `yyyy-MM-dd HH:mm:ss`, by parameter. A server with real data has
 * none at the time of the examples.
 */
export function recentTimes({ from, to, utcOffset }: TimeRange, now: Date): Readonly<Record<string, string>> {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(utcOffset) ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const write = (time: number) => new Date(time + offset).toISOString().slice(0, 19).replace("T", " ");
  return { [from]: write(now.getTime() - SPAN), [to]: write(now.getTime()) };
}
