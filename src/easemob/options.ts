import type { GivenToken } from "../core/auth/given-token.ts";
import type { TokenStore } from "../core/auth/token.ts";
import type { ClientOptions } from "../core/request/options.ts";
import type { ArchiveLimits } from "../history/archive/limits.ts";
import type { TimeZone } from "./archive-source.ts";

/** The app and its address. */
export interface EasemobAppOptions extends ClientOptions {
  /** REST API address of the app's cluster, from the Easemob console, such as `https://a1.easemob.com`. */
  baseUrl: string;
  /** The part of the app key before the `#`. */
  orgName: string;
  /** The part of the app key after the `#`. */
  appName: string;
  /** The time zone of the hours in the names of history files; `history` needs it. */
  timeZone?: TimeZone;
  /** How much history files may hold. */
  limits?: ArchiveLimits;
}

/** An app with its client id and secret; the client obtains tokens itself. */
export interface EasemobCredentialOptions extends EasemobAppOptions {
  clientId: string;
  clientSecret: string;
  /** Shares the app token with other processes. */
  tokenStore?: TokenStore;
  token?: never;
}

/** An app with a token that was obtained elsewhere. */
export interface EasemobTokenOptions extends EasemobAppOptions {
  /**
   * An app token, or a function that returns one: it is called when the first call needs a token, and again after a
   * 401. That request is then retried once. What the function throws reaches the caller unchanged.
   */
  token: GivenToken;
  clientId?: never;
  clientSecret?: never;
  tokenStore?: never;
}

/** The app with its credentials, or with a token. */
export type EasemobOptions = EasemobCredentialOptions | EasemobTokenOptions;

/** @throws TypeError naming the option that is missing, or cannot be combined with another one */
export function checkCredentials({ token, clientId, clientSecret, tokenStore }: EasemobOptions): void {
  if (token === undefined) {
    checkText(clientId, "clientId");
    checkText(clientSecret, "clientSecret");
    return;
  }
  for (const [field, value] of Object.entries({ clientId, clientSecret, tokenStore }))
    if (value !== undefined) throw new TypeError(`${field}: cannot be combined with token`);
}

/** @throws TypeError naming the option, unless it is a non-empty string */
export function checkText(value: unknown, field: string): asserts value is string {
  if (typeof value !== "string" || value === "") throw new TypeError(`${field}: expected a non-empty string`);
}
