import { FIRST_PORT } from "../sandbox/addresses.ts";
import { webhookVendors } from "../sandbox/demo.ts";
import { readTarget } from "../sandbox/webhooks/target.ts";
import { type Options, parseArguments, readPort } from "./arguments.ts";
import { UsageError } from "./usage-error.ts";

/** Names of the commands. */
export const COMMANDS = ["sandbox", "mock"] as const;

export type CommandName = (typeof COMMANDS)[number];

/** What to do, according to the command line. */
export type CommandLine =
  | { readonly show: "version" }
  | { readonly show: "help"; readonly command?: CommandName }
  | {
      readonly show?: undefined;
      readonly command: CommandName;
      /** As entered by the user; empty = all. */
      readonly apis: readonly string[];
      readonly host: string;
      readonly port: number;
      /** URLs to which the sandbox sends messages, by vendor. */
      readonly webhooks?: Readonly<Record<string, string>>;
    };

/** The options of every command. */
export const options = {
  port: {
    type: "string",
    default: String(FIRST_PORT),
    value: "<number>",
    description: `port of the first API, the others take the next ones; 0 = any free ports (default: ${FIRST_PORT})`,
  },
  host: {
    type: "string",
    default: "127.0.0.1",
    value: "<address>",
    description: "address to listen on (default: 127.0.0.1)",
  },
  webhook: {
    type: "string",
    multiple: true,
    value: "<vendor>=<url>",
    description:
      "where the sandbox sends each message, such as jmessage=http://127.0.0.1:3000/im; once per vendor",
  },
  help: { type: "boolean", short: "h", default: false, description: "show this help" },
  version: { type: "boolean", short: "v", default: false, description: "show the version of the package" },
} as const satisfies Options;

/** @throws UsageError that says what is wrong */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parseArguments(args, options);
  const [name, ...apis] = positionals;
  const command = COMMANDS.find((command) => command === name);
  if (name !== undefined && !command)
    throw new UsageError(`There is no command '${name}'; the commands are ${COMMANDS.join(" and ")}`);
  if (values.version) return { show: "version" };
  if (values.help || !command) return { show: "help", ...(command && { command }) };
  if (values.host === "") throw new UsageError("--host: expected an address, got ''");
  const line = { command, apis, host: values.host, port: readPort(values.port) };
  return values.webhook ? { ...line, webhooks: readWebhooks(command, values.webhook) } : line;
}

function readWebhooks(command: CommandName, given: readonly string[]): Record<string, string> {
  if (command !== "sandbox")
    throw new UsageError(`--webhook: the ${command} sends nothing, only the sandbox does`);
  const entries = given.map((text) => {
    const [, vendor = "", url = ""] = /^(\w+)=(.+)$/.exec(text) ?? [];
    if (!webhookVendors.includes(vendor))
      throw new UsageError(
        `--webhook: expected <vendor>=<url>, the vendor ${webhookVendors.join(" or ")}, got '${text}'`,
      );
    checkTarget(url);
    return [vendor, url];
  });
  return Object.fromEntries(entries);
}

function checkTarget(url: string): void {
  try {
    readTarget(url);
  } catch (error) {
    const [what] = (error as Error).message.replace(/^webhook/, "--webhook").split("; ");
    throw new UsageError(what ?? "--webhook");
  }
}
