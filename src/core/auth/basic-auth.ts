import type { Send } from "../request/call.ts";
import { withHeaders } from "../request/headers.ts";

/** The value of an `Authorization` header for HTTP Basic. */
export function basicCredentials(user: string, password: string): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return btoa(String.fromCharCode(...bytes));
}

/** Signs every attempt with HTTP Basic. */
export function basicAuth(send: Send, credentials: string): Send {
  const authorization = `Basic ${credentials}`;
  return (request, call) => send(withHeaders(request, { authorization }), call);
}
