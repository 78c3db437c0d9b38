import type { Send } from "../request/call.ts";
import type { Tokens } from "./given-token.ts";
import { sendWithToken, type TokenUse } from "./send-with-token.ts";

/**
 * Signs every attempt with a current token. After a 401 the request is retried once, with another token if there is
 * one. Requests of operations without credentials, such as the one for a token, are not changed.
 */
export function bearerAuth(send: Send, tokens: Tokens): Send {
  const use: TokenUse = {
    tokens,
    headers: (token) => ({ authorization: `Bearer ${token}` }),
    refuses: ({ head }) => head.status === 401,
  };
  return (request, call) =>
    call.operation.anonymous ? send(request, call) : sendWithToken(send, request, call, use);
}
