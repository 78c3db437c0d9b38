/** How long an orderly end may take, in milliseconds. */
const PATIENCE = 5000;

/** A signal that aborts on Ctrl-C and on SIGTERM, and when nobody reads the output any more. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
    // Should something keep the process from ending, end it all the same.
    setTimeout(() => process.exit(1), PATIENCE).unref();
  };
  // Not `once`: npm and tsx may pass on a signal that the terminal has already sent, and the second one would kill.
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  process.stdout.on("error", stop);
  return controller.signal;
}

/** Resolves once a signal aborts. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
