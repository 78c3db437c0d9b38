import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.ts";
import { UsageError } from "./arguments.ts";

const DEFAULT_PORT = 4010;
const ATTEMPTS = 20;

/**
 * Starts a sandbox on the port asked for, or else on 4010 or the next free one.
 * @throws UsageError when the port asked for cannot be had
 */
export async function listen(options: SandboxOptions, port?: number): Promise<Sandbox> {
  if (port !== undefined) return startOn(options, port);
  for (let next = DEFAULT_PORT; ; next++)
    try {
      return await startOn(options, next);
    } catch (error) {
      if (!(error instanceof UsageError) || next === DEFAULT_PORT + ATTEMPTS - 1) throw error;
      console.log(`${error.message}; trying the next one`);
    }
}

async function startOn(options: SandboxOptions, port: number): Promise<Sandbox> {
  try {
    return await startSandbox({ ...options, port });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // The message names host and port.
    if (code === "EADDRINUSE" || code === "EACCES") throw new UsageError(message, { cause: error });
    throw error;
  }
}
