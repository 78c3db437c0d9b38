import { int64Text } from "../json/int64.ts";
import { withDedupKey } from "./dedup-key.ts";
import type { OperationRow } from "./operation.ts";
import { pathValues } from "./path-values.ts";

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
  const place = (name: string, value: unknown) => {
    const part = operation.path.includes(`{${name}}`)
      ? path
      : operation.query?.includes(name)
        ? query
        : operation.header?.includes(name)
          ? header
          : undefined;
    if (part && value !== undefined)
      part[name] =
        part !== path && operation.int64Parameters?.includes(name) ? int64Text(value, name) : value;
    return part !== undefined;
  };
  for (const [name, value] of Object.entries(supplied)) place(name, value);
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined || (name === "body" && operation.body)) continue;
    if (!place(name, value)) throw new TypeError(`${operation.id}: there is no parameter ${name}`);
  }
  return {
    params: { path: pathValues(operation, operation.path, path), query, header },
    body: operation.body ? withDedupKey(operation, args.body) : undefined,
  };
}
