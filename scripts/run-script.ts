import { describeOptions, type Options, type ParsedArguments, parseArguments } from "../src/cli/arguments.ts";
import { UsageError } from "../src/cli/usage-error.ts";

/** The command line of a script. */
export interface Script<Known extends Options = Options> {
  /** First line of `--help`: how to call the script. */
  readonly usage: string;
  /** What it does. */
  readonly description: string;
  readonly options?: Known;
  /** The maximum number of arguments besides the options; 0 by default. */
  readonly most?: number;
}

const help = { type: "boolean", short: "h", description: "show this help" } as const;

/** The options of a script, and the one that all scripts have. */
export type ScriptArguments<Known extends Options> = ParsedArguments<Known & { help: typeof help }>;

/** @throws UsageError that names what is wrong */
export function parseScriptArguments<const Known extends Options>(
  { options, most = 0 }: Script<Known>,
  args: readonly string[],
): ScriptArguments<Known> {
  return parseArguments(args, { ...options, help } as Known & { help: typeof help }, most);
}

/**
 * Runs a script if its command line is valid. A wrong one writes nothing but a line on stderr and exits with 2;
 * `--help` only prints the help.
 */
export async function runScript<const Known extends Options>(
  script: Script<Known>,
  run: (line: ScriptArguments<Known>) => void | Promise<void>,
): Promise<void> {
  try {
    const line = parseScriptArguments(script, process.argv.slice(2));
    if ((line.values as { help?: boolean }).help) console.log(helpText(script));
    else await run(line);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

function helpText({ usage, description, options }: Script): string {
  return `Usage: ${usage}\n\n${description}\n\nOptions:\n${describeOptions({ ...options, help })}`;
}
