import { api } from "../../generated/easemob/api.ts";
import { checkToken, isToken } from "../core/auth/check-credential.ts";
import { givenTokens } from "../core/auth/given-token.ts";
import { createTokens, type NewToken } from "../core/auth/token.ts";
import { contextOf } from "../core/errors/error-context.ts";
import { DecodeError } from "../core/errors/errors.ts";
import type { Redact } from "../core/errors/redact.ts";
import type { Clock } from "../core/limits/clock.ts";
import type { Call, CallRequest } from "../core/request/call.ts";
import type { EasemobOptions } from "./options.ts";

/** Requests an app token from the server. */
export type AppTokenRequest = (body: {
  grant_type: "client_credentials";
  client_id: string;
  client_secret: string;
}) => Promise<{ access_token: string; expires_in: number }>;

/** Whether a request needs the app token. Among those for a token, only one that is to inherit its permissions does. */
export function needsAppToken({ body }: CallRequest, { operation }: Call): boolean {
  if (!operation.anonymous) return true;
  return typeof body === "string" && Object(JSON.parse(body)).grant_type === "inherit";
}

/** The app tokens of a client: those in its options, or those that it obtains with its credentials. */
export function createAppTokens(
  options: EasemobOptions,
  baseUrl: string,
  send: AppTokenRequest,
  { clock, redact }: { clock: Clock; redact: Redact },
) {
  const { learn } = redact;
  if (options.token !== undefined)
    return givenTokens(options.token, (token) => {
      const checked = checkToken(token, "token");
      learn(checked);
      return checked;
    });
  const { orgName, appName, clientId, clientSecret, tokenStore: store } = options;
  const request = async (): Promise<NewToken> => {
    const body = {
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: clientSecret,
    } as const;
    const response = await send(body);
    const { access_token, expires_in } = Object(response) as Partial<typeof response>;
    if (!isToken(access_token)) throw noToken();
    return { token: access_token, lifetime: lifetimeOf(Number(expires_in)) };
  };
  // The same app name on another host is another app, and another client id may have other permissions.
  const key = ["easemob", new URL(baseUrl).host, orgName, appName, clientId]
    .map(encodeURIComponent)
    .join("/");
  return createTokens({ request, store, key, clock, learn });
}

/** Its excerpt is empty: what has been parsed may contain a part of a token. */
function noToken(): DecodeError {
  const context = contextOf(api.operations.createAppToken);
  const what = "expected access_token to be a non-empty string of visible ASCII characters";
  return new DecodeError(context, what, { status: 200, contentType: undefined, excerpt: "", cut: false });
}

/** 90 days in seconds, or two hours in milliseconds. */
const LONGEST_IN_SECONDS = 7_776_000;

/**
 * The lifetime in milliseconds. One cluster sends milliseconds instead of seconds, and nothing says which. A value of
 * more than 90 days in seconds is treated as milliseconds: if that is wrong, a token is renewed every two hours or
 * more. A shorter lifetime in milliseconds is overestimated; then a 401 ends it.
 */
function lifetimeOf(expiresIn: number): number {
  return expiresIn > LONGEST_IN_SECONDS ? expiresIn : expiresIn * 1000;
}
