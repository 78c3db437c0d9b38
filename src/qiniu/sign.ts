import { type GivenToken, givenTokens, type Tokens } from "../core/auth/given-token.ts";
import type { Redact } from "../core/errors/redact.ts";
import type { ReadVendorError } from "../core/errors/refusal.ts";
import type { Send } from "../core/request/call.ts";

/** Whom to act as: decimal text. */
export interface Identity {
  user_id?: string;
  group_id?: string;
}

interface Signature {
  readonly appId: string;
  readonly identity: Identity;
  readonly tokens: Tokens;
  readonly readVendorError: ReadVendorError;
}

/** Codes by which the server refuses a token: no longer valid, invalid. What tells them apart is not documented. */
export const TOKEN_REFUSED: readonly (number | string | undefined)[] = [402, 10008];

/**
 * Signs every attempt with the app, the token and whom to act as. When the server refuses the token, nothing has been
 * done: with a newer token the request is sent once more.
 */
export function sign(send: Send, { appId, identity, tokens, readVendorError }: Signature): Send {
  return async (request, call) => {
    const { headers } = request;
    if (!headers.has("app_id")) headers.set("app_id", appId);
    if (call.operation.anonymous) return send(request, call);
    // What both together mean is not documented, so that a call's own takes the place of either.
    if (!headers.has("user_id") && !headers.has("group_id"))
      for (const [name, id] of Object.entries(identity)) headers.set(name, id);
    const token = await tokens.get(call.signal);
    headers.set("access-token", token);
    const response = await send(request, call);
    if (response.ok) return response;
    const { code } = readVendorError(await response.json(), response.status);
    if (response.status !== 401 && !TOKEN_REFUSED.includes(code)) return response;
    const renewed = await tokens.get(call.signal, token);
    if (renewed === token) return response;
    headers.set("access-token", renewed);
    return send(request, call);
  };
}

/**
 * The tokens of an `accessToken` option, each made known to the redactor.
 * @throws TypeError when the option is no token and no function, or a token later turns out to be none
 */
export function createTokens(accessToken: GivenToken, redact: Redact): Tokens {
  return givenTokens(accessToken, (token) => {
    const checked = toHeader(token, "accessToken");
    redact.learn(checked);
    return checked;
  });
}

/** @throws TypeError that does not repeat the text, as that of `Headers` would */
export function toHeader(text: unknown, name: string): string {
  if (typeof text === "string" && /^[\x21-\x7e]+$/.test(text)) return text;
  throw new TypeError(`${name}: expected a non-empty text of visible ASCII characters`);
}
