import type { Send } from "../request/call.ts";
import { withHeaders } from "../request/headers.ts";
import type { Tokens } from "./given-token.ts";

/**
 * Signs every attempt with a current token. After a 401 the request is sent once more, with another token if there is
 * one. Operations without credentials pass as they are: the request for a token carries none.
 */
export function bearerAuth(send: Send, tokens: Tokens): Send {
  return async (request, call) => {
    if (call.operation.anonymous) return send(request, call);
    const sendWith = async (token: string) => {
      const reply = await send(withHeaders(request, { authorization: `Bearer ${token}` }), call);
      const refused = reply.head.status === 401;
      if (!refused) tokens.accepted?.(token);
      return { reply, refused };
    };
    const token = await tokens.get(call.signal);
    const { reply, refused } = await sendWith(token);
    if (!refused) return reply;
    const other = await tokens.get(call.signal, token);
    return other === token ? reply : (await sendWith(other)).reply;
  };
}
