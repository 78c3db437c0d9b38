import { parseArguments } from "../../src/cli/arguments.ts";
import { UsageError } from "../../src/cli/usage-error.ts";

/** What the command line asks for. */
export interface Arguments {
  /** Names of workflows, or paths of files; none stands for all. */
  names: string[];
  /** Against the vendor's own hosts. */
  live: boolean;
}

/** @throws UsageError that names what is wrong */
export function readArguments(args: readonly string[]): Arguments {
  const options = { live: { type: "string" } } as const;
  const known = "known are --live <workflow>, or names of workflows to run against mocks";
  const { values, positionals } = parseArguments({ args: [...args], options, allowPositionals: true }, known);
  if (values.live === undefined) return { names: positionals, live: false };
  // One vendor at a time: what one run is to do to a real app should be easy to tell.
  if (positionals.length > 0) throw new UsageError(`--live takes one workflow; ${known}`);
  return { names: [values.live], live: true };
}
