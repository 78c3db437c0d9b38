import type { IncomingMessage, ServerResponse } from "node:http";
import { type Listening, listen } from "./listen.ts";

/** Responds to one request; `count` is 1 for the first one. */
export type Respond = (response: ServerResponse, request: IncomingMessage, count: number) => void;

export interface StubServer extends Listening {
  /** Requests so far, as `METHOD /path?query`. */
  readonly requests: string[];
}

/** A real HTTP server on a free port with hand-written responses. */
export async function startStub(respond: Respond): Promise<StubServer> {
  const requests: string[] = [];
  const server = await listen((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    respond(response, request, requests.length);
  });
  return { ...server, requests };
}

/** Responds with JSON. */
export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
}

/** An empty page of messages, in the format of JMessage Report. */
export const EMPTY_PAGE = { total: 0, count: 0, messages: [] };

/** An error response in the format of JMessage. */
export function refusal(code: number, message: string) {
  return { error: { code, message } };
}
