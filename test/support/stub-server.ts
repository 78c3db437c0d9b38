import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers one request; `count` is 1 for the first one. */
export type Answer = (response: ServerResponse, request: IncomingMessage, count: number) => void;

export interface StubServer {
  readonly url: string;
  /** Requests so far, as `METHOD /path?query`. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** A real HTTP server on a free port whose answers a test writes by hand. */
export async function startStub(answer: Answer): Promise<StubServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(response, request, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
}

/** An empty page of messages, in the form of JMessage Report. */
export const EMPTY_PAGE = { total: 0, count: 0, messages: [] };

/** An error answer in the form of JMessage. */
export function refusal(code: number, message: string) {
  return { error: { code, message } };
}
