import { readPort } from "../../src/cli/arguments.ts";
import type { ScriptArguments } from "../run-script.ts";

/** The command line of `npm start`. */
export const script = {
  usage: "npm start -- [options]",
  description: `\
Starts a sandbox of every API, reads the history of each with its typed client, and then keeps running for you to try
it, together with the documentation.`,
  options: {
    once: { type: "boolean", description: "stop after reading the histories" },
    "no-docs": { type: "boolean", description: "omit the documentation" },
    port: {
      type: "string",
      value: "<number>",
      description:
        "port of the first API; the documentation is 10 above it (default: the first free ports from 4010 on)",
    },
  },
} as const;

/** What the command line requests. */
export interface Arguments {
  /** Stop after reading the histories. */
  once: boolean;
  /** Build and serve the documentation too. */
  docs: boolean;
  /** Listen on this port only; 0 means any free port. */
  port?: number;
}

/** @throws UsageError that names what is wrong */
export function readArguments({ values }: ScriptArguments<typeof script.options>): Arguments {
  const { once = false, port } = values;
  // When everything has stopped, nobody can read it.
  const docs = !once && !values["no-docs"];
  return { once, docs, ...(port !== undefined && { port: readPort(port) }) };
}
