import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Arguments {
  /** End after the reading. */
  once: boolean;
  /** Listen here and nowhere else; 0 takes any free port. */
  port?: number;
}

/** Something that the user has to change: one line for them, exit code 2. */
export class UsageError extends Error {}

const known = "known are --once and --port <number>";

/** @throws UsageError that names what is wrong */
export function readArguments(args: readonly string[]): Arguments {
  const { once, port } = parse(args);
  return { once: once ?? false, ...(port !== undefined && { port: readPort(port) }) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { once: { type: "boolean" }, port: { type: "string" } } })
      .values;
  } catch (error) {
    // The first sentence says what is wrong; Node's hints after it speak of other programs' conventions.
    const [what] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(`${what}; ${known}`);
  }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`--port: expected a number from 0 to 65535, got '${text}'`);
  return port;
}
