import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

/** An option of a command line. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly default?: string | boolean;
  /** Whether it may be given several times. */
  readonly multiple?: boolean;
  /** The placeholder of its value in `--help`, such as `<number>`. */
  readonly value?: string;
  /** What `--help` says about it. */
  readonly description: string;
}

/** By name, without the dashes. */
export type Options = Readonly<Record<string, Option>>;

/** The values of options, and all other arguments. */
export type ParsedArguments<Known extends Options> = ReturnType<
  typeof parseArgs<{ options: Known; allowPositionals: true }>
>;

/**
 * Node's `parseArgs`, strict, with errors in one line.
 * @param maxPositionals maximum number of arguments besides the options
 * @throws UsageError that says what is wrong and lists the options
 */
export function parseArguments<const Known extends Options>(
  args: readonly string[],
  options: Known,
  maxPositionals = Number.POSITIVE_INFINITY,
): ParsedArguments<Known> {
  const config = { args: [...args], options, allowPositionals: maxPositionals > 0 } satisfies ParseArgsConfig;
  const parsed = parse(config, options) as ParsedArguments<Known>;
  const extra = parsed.positionals[maxPositionals];
  if (extra !== undefined) throw new UsageError(`Unexpected argument '${extra}'; ${knownOptions(options)}`);
  return parsed;
}

function parse(config: ParseArgsConfig, options: Options) {
  try {
    return parseArgs(config);
  } catch (error) {
    // The first sentence says what is wrong; Node's hints after it are about conventions that do not apply here.
    const [what] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(`${what}; ${knownOptions(options)}`);
  }
}

/** `the options are --port <number> and --help`: how an error ends. */
export function knownOptions(options: Options): string {
  const names = Object.keys(options).map((name) => spell(name, options[name] as Option));
  return `the options are ${new Intl.ListFormat("en-GB").format(names)}`;
}

/** The lines of `--help` that list the options. */
export function describeOptions(options: Options): string {
  const rows = Object.entries(options).map(([name, option]) => {
    const short = option.short === undefined ? "" : `-${option.short}, `;
    return [short + spell(name, option), option.description] as const;
  });
  const width = Math.max(...rows.map(([spelling]) => spelling.length));
  return rows.map(([spelling, description]) => `  ${spelling.padEnd(width)}  ${description}`).join("\n");
}

const spell = (name: string, { value }: Option): string =>
  value === undefined ? `--${name}` : `--${name} ${value}`;

/** @throws UsageError if the string is not a port number */
export function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`--port: expected a number from 0 to 65535, got '${text}'`);
  return port;
}
