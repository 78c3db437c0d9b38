import { type Child, startChild } from "./child.ts";

/** What `npm start` runs. */
export const start = (...args: string[]): Child =>
  startChild(["--import", "tsx", "scripts/start.ts", ...args]);

/** Numbers of messages that it has printed as read, one history after another, and of those that it has confirmed. */
export function readCounts(output: string): { read: string[]; confirmed: string[] } {
  const all = (pattern: RegExp) => [...output.matchAll(pattern)].map(([, count = ""]) => count);
  return {
    read: all(/^ {2}messages +([\d,]+)$/gm),
    confirmed: all(/^Read all ([\d,]+) messages in the sandbox\.$/gm),
  };
}
