import { readPort } from "../../src/cli/arguments.ts";
import type { ScriptArguments } from "../run-script.ts";

/** What `npm start` takes. */
export const script = {
  usage: "npm start -- [options]",
  description: `\
Starts a sandbox of every API, reads the history of each by its typed client, and then goes on running for you to try
it, together with the documentation.`,
  options: {
    once: { type: "boolean", description: "end after the histories are read" },
    "no-docs": { type: "boolean", description: "do without the documentation" },
    port: {
      type: "string",
      value: "<number>",
      description:
        "port of the first API; the documentation is 10 above it (default: any free ones from 4010 on)",
    },
  },
} as const;

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
export function readArguments({ values }: ScriptArguments<typeof script.options>): Arguments {
  const { once = false, port } = values;
  // There is nobody to read it once everything has ended.
  const docs = !once && !values["no-docs"];
  return { once, docs, ...(port !== undefined && { port: readPort(port) }) };
}
