/** How long an orderly shutdown may take, in milliseconds. */
const GRACE_PERIOD = 5000;

/** A signal that aborts on Ctrl-C, on SIGTERM, and when the output is no longer read. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    controller.abort();
    // Something may keep the process from exiting by itself.
    setTimeout(() => process.exit(1), GRACE_PERIOD).unref();
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
