import { parseArguments, readPort } from "./arguments.ts";
import { UsageError } from "./usage-error.ts";

/** Names of the commands. */
export const COMMANDS = ["sandbox", "mock"] as const;

export type CommandName = (typeof COMMANDS)[number];

/** What a command line asks for. */
export type CommandLine =
  | { readonly show: "version" }
  | { readonly show: "help"; readonly command?: CommandName }
  | {
      readonly show?: undefined;
      readonly command: CommandName;
      /** As typed; empty = all. */
      readonly apis: readonly string[];
      readonly host: string;
      readonly port: number;
    };

const options = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

const known = "known are --port <number>, --host <address>, --help and --version";

/** @throws UsageError that names what is wrong */
export function readCommandLine(args: readonly string[]): CommandLine {
  const config = { args: [...args], options, allowPositionals: true } as const;
  const { values, positionals } = parseArguments(config, known);
  const [name, ...apis] = positionals;
  const command = COMMANDS.find((command) => command === name);
  if (name !== undefined && !command)
    throw new UsageError(`There is no command '${name}'; there are: ${COMMANDS.join(", ")}`);
  if (values.version) return { show: "version" };
  if (values.help || !command) return { show: "help", ...(command && { command }) };
  if (values.host === "") throw new UsageError("--host: expected an address, got ''");
  return { command, apis, host: values.host, port: readPort(values.port) };
}
