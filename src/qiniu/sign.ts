import { api } from "../../generated/qiniu/api.ts";
import { checkToken } from "../core/auth/check-credential.ts";
import { type GivenToken, givenTokens, type Tokens } from "../core/auth/given-token.ts";
import { sendWithToken } from "../core/auth/send-with-token.ts";
import type { Redact } from "../core/errors/redact.ts";
import type { Send } from "../core/request/call.ts";
import type { CallResponse } from "../core/request/call-response.ts";
import { withHeaders } from "../core/request/headers.ts";

/** Whom to act as: ids as decimal strings. */
export interface Identity {
  user_id?: string;
  group_id?: string;
}

interface Signature {
  readonly appId: string;
  readonly identity: Identity;
  readonly tokens: Tokens;
}

/** Codes that mean that the token has expired or is invalid. The difference is not documented. */
const tokenRefused = new Set<unknown>(api.errors.tokenRefused);

/**
 * Signs every attempt with the app, the token and whom to act as. If the server refuses the token, it has done
 * nothing, so the request is retried once if there is a newer token.
 */
export function sign(send: Send, { appId, identity, tokens }: Signature): Send {
  return async (request, call) => {
    const { app_id = appId, user_id, group_id } = request.headers;
    if (call.operation.anonymous) return send(withHeaders(request, { app_id }), call);
    // What both headers together mean is not documented, so either one of a call replaces both of the client's.
    const actor = user_id === undefined && group_id === undefined ? identity : {};
    const headers = (token: string) => ({ app_id, ...actor, "access-token": token });
    return sendWithToken(send, request, call, { tokens, headers, refuses: refusesToken });
  };
}

function refusesToken({ refusal }: CallResponse): boolean {
  return refusal !== undefined && (refusal.status === 401 || tokenRefused.has(refusal.code));
}

/**
 * The tokens of an `accessToken` option; each is redacted from then on.
 * @throws TypeError if the option is neither a token nor a function; later, if the function returns an invalid token
 */
export function createTokens(accessToken: GivenToken, redact: Redact): Tokens {
  return givenTokens(accessToken, (token) => {
    const checked = checkToken(token, "accessToken");
    redact.learn(checked);
    return checked;
  });
}
