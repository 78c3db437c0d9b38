import type { ArgumentSet } from "./argument-sets.ts";

type Args = ArgumentSet["args"];

/** With other values for what is there, in the body or, where there is none, among the parameters. */
export function replacing(values: Readonly<Record<string, unknown>>): (args: Args) => Args {
  const replace = (given: object) =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, values[name] ?? value]));
  return (args) => (args.body ? { ...args, body: replace(args.body) } : replace(args));
}

/** With another value for the first of these that is there. */
export function replaceOne(args: Args, values: Readonly<Record<string, unknown>>): Args | undefined {
  const name = Object.keys(values).find((key) => key in args);
  return name === undefined ? undefined : { ...args, [name]: values[name] };
}
