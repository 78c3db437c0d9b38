import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

/**
 * Node's `parseArgs`, with errors in one line.
 * @param known what the line ends with: the arguments that there are
 * @throws UsageError that names what is wrong
 */
export function parseArguments<Config extends ParseArgsConfig>(
  config: Config,
  known: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    // The first sentence says what is wrong; Node's hints after it speak of other programs' conventions.
    const [what] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(`${what}; ${known}`);
  }
}

/** @throws UsageError when the text is no port number */
export function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`--port: expected a number from 0 to 65535, got '${text}'`);
  return port;
}
