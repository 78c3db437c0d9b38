import { UsageError } from "./usage-error.ts";

/** Why a server could not listen, where the user can do something about it by another port or host. */
const CODES = ["EADDRINUSE", "EACCES", "EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN"];

/** To be called with what starting a server was rejected with. Throws it, or a UsageError in its place. */
export function throwListenError(error: unknown): never {
  const { code = "", message } = error as NodeJS.ErrnoException;
  // The message names host and port.
  if (CODES.includes(code)) throw new UsageError(message, { cause: error });
  throw error;
}
