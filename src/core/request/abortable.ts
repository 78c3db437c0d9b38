/** What can be aborted. */
export interface Abortable {
  /** Whether it is over: the caller has aborted it, or it has timed out. */
  readonly aborted: boolean;
  /** The caller's reason to abort, or a `TimeoutError`. */
  readonly reason: unknown;
  /** Calls `callback` when it aborts, until the returned function is called. Cheaper than a signal. */
  onAbort(callback: (reason: unknown) => void): () => void;
}
