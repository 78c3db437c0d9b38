import type { GivenToken } from "../core/auth/given-token.ts";
import type { TokenStore } from "../core/auth/token.ts";
import type { ClientOptions } from "../core/request/options.ts";
import type { TimeZone } from "./archive-source.ts";

/** The app, and where it is. */
export interface EasemobAppOptions extends ClientOptions {
  /** REST address of the app's cluster, from the Easemob console, such as `https://a1.easemob.com`. */
  baseUrl: string;
  /** The part of the app key before the `#`. */
  orgName: string;
  /** The part of the app key after the `#`. */
  appName: string;
  /** Whose hours name the history files; `history` cannot do without. */
  timeZone?: TimeZone;
}

/** An app by its client id and secret; the client gets its tokens itself. */
export interface EasemobCredentialOptions extends EasemobAppOptions {
  clientId: string;
  clientSecret: string;
  /** Shares the app token with other processes. */
  tokenStore?: TokenStore;
  token?: never;
}

/** An app by a token that comes from elsewhere. */
export interface EasemobTokenOptions extends EasemobAppOptions {
  /**
   * An app token that you have got, or a function that gives one: asked when the first call needs it, and again after a
   * 401. That call is then made once more. Failures of the function come out of the call as they are.
   */
  token: GivenToken;
  clientId?: never;
  clientSecret?: never;
  tokenStore?: never;
}

/** The app with its credentials, or with a token. */
export type EasemobOptions = EasemobCredentialOptions | EasemobTokenOptions;

/** @throws TypeError that names the option which is missing, or does not go with another one */
export function checkCredentials({ token, clientId, clientSecret, tokenStore }: EasemobOptions): void {
  if (token === undefined) {
    checkText(clientId, "clientId");
    checkText(clientSecret, "clientSecret");
    return;
  }
  for (const [field, value] of Object.entries({ clientId, clientSecret, tokenStore }))
    if (value !== undefined) throw new TypeError(`${field}: cannot be given together with token`);
}

/** @throws TypeError that names the option */
export function checkText(value: unknown, field: string): asserts value is string {
  if (typeof value !== "string" || value === "") throw new TypeError(`${field}: expected a non-empty string`);
}
