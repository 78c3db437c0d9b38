import { UsageError } from "./usage-error.ts";

/** Codes of errors where a different port or host would help. */
const CODES = ["EADDRINUSE", "EACCES", "EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"];

/** Rethrows the error with which a server failed to start: as a UsageError if the user can do something about it. */
export function throwListenError(error: unknown): never {
  const { code = "", message } = error as NodeJS.ErrnoException;
  // The message has the host and the port.
  if (CODES.includes(code)) throw new UsageError(message, { cause: error });
  throw error;
}
