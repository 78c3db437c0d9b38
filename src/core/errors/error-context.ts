import type { OperationRow } from "../request/operation.ts";
import type { ErrorContext } from "./errors.ts";

/** The context of an error about the response of an operation, found after the call has ended. */
export function contextOf({ id, method, path }: OperationRow): ErrorContext {
  return { operationId: id, route: `${method} ${path}`, attempts: 1 };
}
