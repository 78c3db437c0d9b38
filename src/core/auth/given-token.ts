import { untilAborted } from "../request/until-aborted.ts";

/** Where the token of each request comes from. */
export interface Tokens {
  /**
   * A token to send. `refused` is one that the server has just refused: only that one is given up, and when it comes
   * back there is no better one. Rejects with the signal's reason, or with what getting a token failed with.
   */
  get(signal: AbortSignal | undefined, refused?: string): Promise<string>;
  /** Told that the server took a token. */
  accepted?(token: string): void;
}

/**
 * A token that the caller has got, or a function that gives one: asked when the first call needs it, and again when the
 * server refuses the one it gave. Its failures come out of the call as they are.
 */
export type GivenToken = string | (() => string | Promise<string>);

/**
 * The caller's own tokens. Calls at the same time share one question; a question that failed is not remembered.
 *
 * @param check looks at each token before it is used; what it throws reaches the caller
 */
export function givenTokens(given: GivenToken, check: (token: unknown) => string): Tokens {
  if (typeof given !== "function") {
    const token = check(given);
    return { get: async () => token };
  }
  let latest: Promise<string> | undefined;
  /** The token that `latest` came to. */
  let known: string | undefined;

  const ask = () => {
    known = undefined;
    const asked = Promise.resolve().then(given).then(check);
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
    // Another call may have got a newer one meanwhile, or be about to.
    get: (signal, refused) =>
      untilAborted(!latest || (refused !== undefined && known === refused) ? ask() : latest, signal),
  };
}
