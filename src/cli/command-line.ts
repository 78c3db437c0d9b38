import { FIRST_PORT } from "../sandbox/addresses.ts";
import { credentialOptions, webhookVendors } from "../sandbox/demo.ts";
import { readTarget } from "../sandbox/webhooks/target.ts";
import { type Options, type ParsedArguments, parseArguments, readPort } from "./arguments.ts";
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
      /** What only the sandbox takes; absent for the mock. */
      readonly sandbox?: SandboxLine;
    };

/** What the options of the sandbox say. */
export interface SandboxLine {
  readonly portPerVendor: boolean;
  readonly strict: boolean;
  /** Credentials by the name of their option in `startSandbox`, such as `appKey`. */
  readonly credentials: Readonly<Record<string, string>>;
  /** URLs to which messages are sent, by vendor. */
  readonly webhooks: Readonly<Record<string, string>>;
}

/** The options of every command. */
export const commonOptions = {
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
  help: { type: "boolean", short: "h", default: false, description: "show this help" },
  version: { type: "boolean", short: "v", default: false, description: "show the version of the package" },
} as const satisfies Options;

/** The options that only the sandbox has, but for credentials. */
const ownOptions = {
  "port-per-vendor": {
    type: "boolean",
    description: "the APIs of a vendor share a port: for clients that have one host for all of them",
  },
  strict: {
    type: "boolean",
    description:
      "refuse requests that are not exactly as the spec says, although the vendor may let them pass",
  },
  webhook: {
    type: "string",
    multiple: true,
    value: "<vendor>=<url>",
    description:
      "where the sandbox sends each message, such as jmessage=http://127.0.0.1:3000/im; once per vendor",
  },
} as const satisfies Options;

/** The name of an option for a credential, as the command line has it: `appKey` is `--app-key`. */
const spellCredential = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The options that only the sandbox has. */
export const sandboxOptions: Options & typeof ownOptions = {
  ...ownOptions,
  ...Object.fromEntries(
    [...credentialOptions].map(([name, vendors]) => [
      spellCredential(name),
      {
        type: "string",
        value: "<text>",
        description: `of the ${vendors.join(" and ")} app, instead of the default; never a real one`,
      },
    ]),
  ),
};

const options: typeof commonOptions & typeof ownOptions = { ...commonOptions, ...sandboxOptions };

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
  if (command === "sandbox") return { ...line, sandbox: readSandboxOptions(values) };
  const only = Object.keys(sandboxOptions).find((option) => Object.hasOwn(values, option));
  if (only !== undefined) throw new UsageError(`--${only}: only the sandbox has this option`);
  return line;
}

function readSandboxOptions(values: ParsedArguments<typeof ownOptions>["values"]): SandboxLine {
  const credentials = [...credentialOptions.keys()].flatMap((name) => {
    const option = spellCredential(name);
    const value = (values as Readonly<Record<string, unknown>>)[option];
    return value === undefined ? [] : [[name, checkCredential(option, value)]];
  });
  return {
    portPerVendor: values["port-per-vendor"] ?? false,
    strict: values.strict ?? false,
    credentials: Object.fromEntries(credentials),
    webhooks: readWebhooks(values.webhook ?? []),
  };
}

/** Printable, so that a header can carry it. */
function checkCredential(option: string, value: unknown): string {
  if (typeof value === "string" && /^[!-~]+$/.test(value)) return value;
  throw new UsageError(`--${option}: expected letters, digits and punctuation without spaces`);
}

function readWebhooks(given: readonly string[]): Record<string, string> {
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
