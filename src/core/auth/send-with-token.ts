import type { Call, CallRequest, Send } from "../request/call.ts";
import type { CallResponse } from "../request/call-response.ts";
import { withHeaders } from "../request/headers.ts";
import type { Tokens } from "./given-token.ts";

/** How a vendor's requests carry a token. */
export interface TokenUse {
  readonly tokens: Tokens;
  readonly headers: (token: string) => CallRequest["headers"];
  /** Whether the server refuses the token: then it has done nothing. */
  readonly refuses: (response: CallResponse) => boolean;
}

/**
 * Sends a request with a current token, and once more if the server refuses that one and there is another. A token that
 * expires while the request waits for the quota is replaced before it is sent.
 */
export async function sendWithToken(
  send: Send,
  request: CallRequest,
  call: Call,
  { tokens, headers, refuses }: TokenUse,
): Promise<CallResponse> {
  let sent = "";
  const sign = (token: string): CallRequest => {
    sent = token;
    return { ...withHeaders(request, headers(token)), renew };
  };
  const renew = () => {
    const current = tokens.current();
    if (current === sent) return undefined;
    return current === undefined ? tokens.get(call.signal).then(sign) : sign(current);
  };
  const token = tokens.current() ?? (await tokens.get(call.signal));
  const response = await send(sign(token), call);
  if (!refuses(response)) {
    tokens.accepted?.(sent);
    return response;
  }
  const refused = sent;
  const other = await tokens.get(call.signal, refused);
  if (other === refused) return response;
  const second = await send(sign(other), call);
  if (!refuses(second)) tokens.accepted?.(sent);
  return second;
}
