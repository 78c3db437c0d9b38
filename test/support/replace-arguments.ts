import type { ArgumentSet } from "./argument-sets.ts";

type Args = ArgumentSet["args"];

/** Arguments with other values for existing ones, in the body or, if there is none, in the parameters. */
export function replaceArguments(values: Readonly<Record<string, unknown>>): (args: Args) => Args {
  const replace = (given: object) =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, values[name] ?? value]));
  return (args) => (args.body ? { ...args, body: replace(args.body) } : replace(args));
}

/** Arguments with another value for the first of these that exists. */
export function replaceOne(args: Args, values: Readonly<Record<string, unknown>>): Args | undefined {
  const name = Object.keys(values).find((key) => key in args);
  return name === undefined ? undefined : { ...args, [name]: values[name] };
}
