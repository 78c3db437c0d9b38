import { parseArguments, readPort } from "../../src/cli/arguments.ts";

/** What the command line asks for. */
export interface Arguments {
  /** End after the reading. */
  once: boolean;
  /** Build and serve the documentation too. */
  docs: boolean;
  /** Listen here and nowhere else; 0 takes any free port. */
  port?: number;
}

/** @throws UsageError that names what is wrong */
export function readArguments(args: readonly string[]): Arguments {
  const options = {
    once: { type: "boolean" },
    "no-docs": { type: "boolean" },
    port: { type: "string" },
  } as const;
  const known = "known are --once, --no-docs and --port <number>";
  const { once = false, port, ...values } = parseArguments({ args: [...args], options }, known).values;
  // There is nobody to read it once everything has ended.
  const docs = !once && !values["no-docs"];
  return { once, docs, ...(port !== undefined && { port: readPort(port) }) };
}
