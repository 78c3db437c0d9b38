import { untilAborted } from "../request/until-aborted.ts";

/** Where the token of each request comes from. */
export interface Tokens {
  /**
   * A token to send. `refused` is one that the server has just refused: only that one is discarded, and if it is
   * returned again, there is no better one. Rejects with the signal's reason, or with the error that kept it from
   * getting a token.
   */
  get(signal: AbortSignal | undefined, refused?: string): Promise<string>;
  /** The token that `get` would return at once; `undefined` if it has to be requested. */
  current(): string | undefined;
  /** Called when the server has accepted a token. */
  accepted?(token: string): void;
}

/**
 * A token that the caller has, or a function that returns one: it is called when the first call needs a token, and
 * again when the server refuses the one it returned. What it throws reaches the caller unchanged.
 */
export type GivenToken = string | (() => string | Promise<string>);

/**
 * The caller's own tokens. Concurrent calls share one call of the function; one that failed is not remembered.
 *
 * @param check validates each token before it is used; what it throws reaches the caller
 */
export function givenTokens(given: GivenToken, check: (token: unknown) => string): Tokens {
  if (typeof given !== "function") {
    const token = check(given);
    return { get: async () => token, current: () => token };
  }
  let latest: Promise<string> | undefined;
  /** The token that `latest` resolved to. */
  let known: string | undefined;

  const requestToken = () => {
    known = undefined;
    const requested = Promise.resolve().then(given).then(check);
    latest = requested;
    requested.then(
      (token) => {
        known = token;
      },
      () => {
        latest = undefined;
      },
    );
    return requested;
  };
  return {
    // Another call may have obtained a newer one meanwhile, or be about to.
    get: (signal, refused) =>
      untilAborted(!latest || (refused !== undefined && known === refused) ? requestToken() : latest, signal),
    current: () => known,
  };
}
