import type { ArgumentSet } from "./argument-sets.ts";
import type { WireRequest } from "./wire-check.ts";

/** A faulty request. */
export interface RequestMutant {
  readonly kind: RequestFault;
  readonly change: string;
  readonly request: WireRequest;
  /** The constraints that it breaks, as an oracle names them, prefixed with `body` or the name of the parameter. */
  readonly broken: ReadonlySet<string>;
}

export type RequestFault =
  | "path"
  | "query"
  | "header"
  | "missing parameter"
  | "shape"
  | "unknown parameter"
  | "parameter twice"
  | "credentials"
  | "body"
  | "missing body"
  | "unknown body"
  | "malformed body"
  | "media type";

/** Creates a mutant from changed arguments. */
export type Make = (
  kind: RequestFault,
  change: string,
  args: ArgumentSet["args"],
  broken?: ReadonlySet<string>,
) => RequestMutant;

/** Constraints prefixed with a name. */
export function within(name: string, constraints: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...constraints].map((path) => name + path));
}
