import type { Send } from "../request/call.ts";
import type { Tokens } from "./given-token.ts";

/**
 * Signs every attempt with a current token. After a 401 the request is repeated once, with another token if there is
 * one. Operations without credentials pass as they are: the request for a token carries none.
 */
export function bearerAuth(send: Send, tokens: Tokens): Send {
  return async (request, call) => {
    if (call.operation.anonymous) return send(request, call);
    const sendWith = async (token: string) => {
      request.headers.set("authorization", `Bearer ${token}`);
      const response = await send(request, call);
      if (response.status !== 401) tokens.accepted?.(token);
      return response;
    };
    const token = await tokens.get(call.signal);
    const response = await sendWith(token);
    if (response.status !== 401) return response;
    const other = await tokens.get(call.signal, token);
    return other === token ? response : sendWith(other);
  };
}
