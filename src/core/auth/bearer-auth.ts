import type { Call, CallRequest, Send } from "../request/call.ts";
import { withHeaders } from "../request/headers.ts";
import type { Tokens } from "./given-token.ts";

/**
 * Signs every attempt with a current token. After a 401 the request is retried once, with another token if there is
 * one. Requests that need no token, such as the one for a token, are not changed.
 *
 * @param needsToken whether a request needs one; by default each does, except those of operations without credentials
 */
export function bearerAuth(send: Send, tokens: Tokens, needsToken = hasCredentials): Send {
  return async (request, call) => {
    if (!needsToken(request, call)) return send(request, call);
    const sendWith = async (token: string) => {
      const response = await send(withHeaders(request, { authorization: `Bearer ${token}` }), call);
      const refused = response.head.status === 401;
      if (!refused) tokens.accepted?.(token);
      return { response, refused };
    };
    const token = await tokens.get(call.signal);
    const { response, refused } = await sendWith(token);
    if (!refused) return response;
    const other = await tokens.get(call.signal, token);
    return other === token ? response : (await sendWith(other)).response;
  };
}

function hasCredentials(_: CallRequest, { operation }: Call): boolean {
  return !operation.anonymous;
}
