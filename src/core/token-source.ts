import { untilAborted } from "./until-aborted.ts";

/** Hands out a token that somebody else makes. */
export interface TokenSource {
  /** The token of now; rejects with the signal's reason, or with what `ask` failed with. */
  current(signal?: AbortSignal): Promise<string>;
  /** A newer token than the one that the server refused; the same one when there is none. */
  renewed(refused: string, signal?: AbortSignal): Promise<string>;
}

/**
 * Asks for a token when the first call needs it, and again after a refusal. Calls at the same time share one
 * question; a question that failed is not remembered.
 */
export function createTokenSource(ask: () => Promise<string>): TokenSource {
  let latest: Promise<string> | undefined;
  /** The token that `latest` came to. */
  let known: string | undefined;

  const askAnew = () => {
    known = undefined;
    const asked = ask();
    latest = asked;
    asked.then(
      (token) => {
        known = token;
      },
      () => {
        latest = undefined;
      },
    );
    return asked;
  };
  return {
    current: (signal) => untilAborted(latest ?? askAnew(), signal),
    // Another call may have renewed it meanwhile, or be about to.
    renewed: (refused, signal) => untilAborted(known === refused || !latest ? askAnew() : latest, signal),
  };
}
