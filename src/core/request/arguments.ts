import { int64Text } from "../json/int64.ts";
import { withDedupKey } from "./dedup-key.ts";
import type { OperationRow } from "./operation.ts";
import { pathValues } from "./path-values.ts";
import { planOf } from "./plan.ts";

/** Arguments by their place in the request. */
export interface PlacedArguments {
  readonly params: {
    readonly path: Record<string, string>;
    readonly query: Record<string, unknown>;
    readonly header: Record<string, unknown>;
  };
  readonly body: unknown;
}

/**
 * Sorts named arguments into path, query, header and body.
 * @param supplied values for parameters that `args` omits; those that the operation does not have are ignored
 * @throws TypeError naming the argument that the operation does not have, or the path parameter whose value is missing
 * or cannot be part of a path
 */
export function placeArguments(
  operation: OperationRow,
  args: Record<string, unknown> = {},
  supplied: Record<string, unknown> = {},
): PlacedArguments {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const header: Record<string, unknown> = {};
  const params = { path, query, header };
  const { places, int64, path: template } = planOf(operation);
  const place = (name: string, value: unknown) => {
    const where = places.get(name);
    if (where && value !== undefined)
      params[where][name] = where !== "path" && int64.has(name) ? int64Text(value, name) : value;
    return where !== undefined;
  };
  for (const name of Object.keys(supplied)) place(name, supplied[name]);
  for (const name of Object.keys(args)) {
    const value = args[name];
    if (value === undefined || (name === "body" && operation.body)) continue;
    if (!place(name, value)) throw new TypeError(`${operation.id}: there is no parameter ${name}`);
  }
  return {
    params: { path: pathValues(operation, template.names, path), query, header },
    body: operation.body ? withDedupKey(operation, args.body) : undefined,
  };
}
