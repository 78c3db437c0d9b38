import { parseArguments, readPort } from "../../src/cli/arguments.ts";

/** What the command line asks for. */
export interface Arguments {
  /** End after the reading. */
  once: boolean;
  /** Listen here and nowhere else; 0 takes any free port. */
  port?: number;
}

/** @throws UsageError that names what is wrong */
export function readArguments(args: readonly string[]): Arguments {
  const options = { once: { type: "boolean" }, port: { type: "string" } } as const;
  const known = "known are --once and --port <number>";
  const { once = false, port } = parseArguments({ args: [...args], options }, known).values;
  return { once, ...(port !== undefined && { port: readPort(port) }) };
}
