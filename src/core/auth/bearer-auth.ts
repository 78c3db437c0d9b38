import type { Send } from "../request/call.ts";
import { withHeaders } from "../request/headers.ts";
import type { Tokens } from "./given-token.ts";

/**
 * Signs every attempt with a current token. After a 401 the request is retried once, with another token if there is
 * one. Requests of operations without credentials, such as the one for a token, are not changed.
 */
export function bearerAuth(send: Send, tokens: Tokens): Send {
  return async (request, call) => {
    if (call.operation.anonymous) return send(request, call);
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
