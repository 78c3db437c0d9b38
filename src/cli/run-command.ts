import { stopSignal } from "./stop-signal.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Runs a command until it is done or stopped, and sets the exit code: 0 = done, or stopped by Ctrl-C or SIGTERM; 1 =
 * something failed; 2 = the user has to change something. An error is one line on stderr.
 *
 * @param command gets the signal to stop; after that it may reject with anything
 */
export async function runCommand(command: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const signal = stopSignal();
  try {
    await command(signal);
    if (signal.aborted) console.log("Stopped.");
  } catch (error) {
    if (signal.aborted && !(error instanceof UsageError)) return console.log("Stopped.");
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
