import { throwListenError } from "../../src/cli/listen-error.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.ts";

const DEFAULT_PORT = 4010;
const ATTEMPTS = 20;

/**
 * Starts a sandbox on the port asked for, or else on 4010 or the next free one.
 * @throws UsageError when the port asked for cannot be had
 */
export async function listen(options: SandboxOptions, port?: number): Promise<Sandbox> {
  const startOn = (port: number) => startSandbox({ ...options, port }).catch(throwListenError);
  if (port !== undefined) return startOn(port);
  for (let next = DEFAULT_PORT; ; next++)
    try {
      return await startOn(next);
    } catch (error) {
      if (!(error instanceof UsageError) || next === DEFAULT_PORT + ATTEMPTS - 1) throw error;
      console.log(`${error.message}; trying the next one`);
    }
}
