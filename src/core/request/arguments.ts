import { int64Text } from "../json/int64.ts";
import { withDedupKey } from "./dedup-key.ts";
import type { OperationRow } from "./operation.ts";

/** Arguments by their place in the request. */
export interface PlacedArguments {
  readonly params: {
    readonly path: Record<string, unknown>;
    readonly query: Record<string, unknown>;
    readonly header: Record<string, unknown>;
  };
  readonly body: unknown;
}

/**
 * Sorts named arguments into path, query, header and body.
 * @param supplied values for parameters that `args` omits; those that the operation does not have are ignored
 * @throws TypeError naming the argument that the operation does not have, or the path parameter that is missing
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
      part[name] = operation.int64Parameters?.includes(name) ? int64Text(value, name) : value;
    return part !== undefined;
  };
  for (const [name, value] of Object.entries(supplied)) place(name, value);
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined || (name === "body" && operation.body)) continue;
    if (!place(name, value)) throw new TypeError(`${operation.id}: there is no parameter ${name}`);
  }
  // An empty value would address another resource: /users//messages.
  for (const name of operation.path.match(/(?<={)\w+/g) ?? [])
    checkPathValue(path[name], `${operation.id}: the parameter ${name}`);
  return {
    params: { path, query, header },
    body: operation.body ? withDedupKey(operation, args.body) : undefined,
  };
}

/** An empty segment, `.` and `..` would address another resource: /users/../messages is /messages. */
function checkPathValue(value: unknown, what: string): void {
  if (value === undefined || value === "") throw new TypeError(`${what} is missing`);
  if (value === "." || value === "..") throw new TypeError(`${what} cannot be ${value}`);
}
