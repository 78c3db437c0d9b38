import { knownOptions } from "../../src/cli/arguments.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import type { ScriptArguments } from "../run-script.ts";

/** The command line of `npm run workflows`. */
export const script = {
  usage: "npm run workflows -- [options] [name or file…]",
  description: `\
Runs the workflows in specs/workflows, all or those named, against the sandbox and mocks on this machine. With --live,
credentials come from the environment; CONTRIBUTING lists the variables.`,
  options: {
    live: {
      type: "string",
      value: "<workflow>",
      description: "run this workflow against the vendor's own hosts",
    },
  },
  most: Number.POSITIVE_INFINITY,
} as const;

/** What the command line requests. */
export interface Arguments {
  /** Names of workflows, or paths of files; empty = all. */
  names: string[];
  /** Against the vendor's own hosts. */
  live: boolean;
}

/** @throws UsageError that names what is wrong */
export function readArguments({ values, positionals }: ScriptArguments<typeof script.options>): Arguments {
  if (values.live === undefined) return { names: positionals, live: false };
  // One at a time: it should be easy to see what a run does to a real app.
  if (positionals.length > 0)
    throw new UsageError(`--live takes one workflow; ${knownOptions(script.options)}`);
  return { names: [values.live], live: true };
}
