import type { Call, CallRequest, Send } from "../request/call.ts";
import type { Tokens } from "./given-token.ts";
import { sendWithToken, type TokenUse } from "./send-with-token.ts";

/**
 * Signs every attempt with a current token. After a 401 the request is retried once, with another token if there is
 * one. Requests that need no token, such as the one for a token, are not changed.
 *
 * @param needsToken whether a request needs one; by default each does, except those of operations without credentials
 */
export function bearerAuth(send: Send, tokens: Tokens, needsToken = hasCredentials): Send {
  const use: TokenUse = {
    tokens,
    headers: (token) => ({ authorization: `Bearer ${token}` }),
    refuses: ({ head }) => head.status === 401,
  };
  return (request, call) =>
    needsToken(request, call) ? sendWithToken(send, request, call, use) : send(request, call);
}

function hasCredentials(_: CallRequest, { operation }: Call): boolean {
  return !operation.anonymous;
}
