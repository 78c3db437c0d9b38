import { checkCredential } from "../core/auth/check-credential.ts";
import type { GivenToken } from "../core/auth/given-token.ts";
import type { TokenStore } from "../core/auth/token.ts";
import type { ClientOptions } from "../core/request/options.ts";
import type { ResponseLimits } from "../core/request/read-text.ts";
import type { ArchiveLimits } from "../history/archive/limits.ts";
import type { TimeZone } from "./hours.ts";

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
  /**
   * Hosts from which history files may be downloaded, and to which those downloads may be redirected: names such as
   * `files.example.com`, `*.example.com` for all names below one, or `*` for any host. Default: the hosts that the API
   * returns, and that these redirect to, except addresses on this machine and in private networks, which count only if
   * `baseUrl` is such an address too.
   */
  fileHosts?: readonly string[];
  /** How much a response and a history file may hold. */
  limits?: ResponseLimits & ArchiveLimits;
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
    checkCredential(clientId, "clientId");
    checkCredential(clientSecret, "clientSecret");
    return;
  }
  for (const [field, value] of Object.entries({ clientId, clientSecret, tokenStore }))
    if (value !== undefined) throw new TypeError(`${field}: cannot be combined with token`);
}
