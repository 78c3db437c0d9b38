import { readFileSync } from "node:fs";

/** CPU seconds of this process. */
export function ownCpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * CPU seconds of the processes that this one has started, including their own child processes, once they have ended;
 * only Linux reports them.
 */
export function childrenCpuSeconds(): number {
  try {
    const [, fields = ""] = readFileSync("/proc/self/stat", "utf8").split(") ");
    const [user = 0, system = 0] = fields.split(" ").slice(13, 15).map(Number);
    // Linux counts in hundredths of a second, whatever the machine.
    return (user + system) / 100;
  } catch {
    return 0;
  }
}
