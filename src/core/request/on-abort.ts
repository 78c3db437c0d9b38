/** The one listener of a signal, and what it calls. */
interface Listener {
  readonly callbacks: Set<() => void>;
  readonly run: () => void;
}

const listeners = new WeakMap<AbortSignal, Listener>();

/**
 * Calls `callback` when the signal aborts. A signal gets one listener, however many calls it is passed to: from the
 * eleventh on, Node warns of a leak.
 *
 * @returns a function that forgets the callback
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const listener = listeners.get(signal) ?? listenTo(signal);
  // The same function may be passed twice.
  const own = () => callback();
  listener.callbacks.add(own);
  return () => {
    if (!listener.callbacks.delete(own) || listener.callbacks.size > 0) return;
    listeners.delete(signal);
    signal.removeEventListener("abort", listener.run);
  };
}

function listenTo(signal: AbortSignal): Listener {
  const callbacks = new Set<() => void>();
  const run = () => {
    listeners.delete(signal);
    for (const callback of callbacks) callback();
  };
  const listener = { callbacks, run };
  listeners.set(signal, listener);
  signal.addEventListener("abort", run, { once: true });
  return listener;
}
