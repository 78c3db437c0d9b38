import type { IncomingMessage, ServerResponse } from "node:http";
import { type RunningServer, startServer } from "../../src/sandbox/frame/server.ts";

/** A request on its way through a relay. */
export interface Passing {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly body: string;
}

/** What a relay changes. */
export interface Rewrite {
  /** In the target and in the body of requests. */
  request?(text: string): string;
  /** In the body of answers. */
  answer(text: string, status: number, request: Passing): string;
}

/** Starts a server, on this machine only, that passes everything on to another one and changes texts on the way. */
export function startRelay(upstream: string, rewrite: Rewrite): Promise<RunningServer> {
  return startServer(
    (incoming, outgoing) =>
      void relay(incoming, outgoing, upstream, rewrite).catch(({ message, cause }: Error) => {
        const reason = cause instanceof Error ? cause.message : message;
        outgoing.writeHead(502, { "content-type": "text/plain" }).end(`${upstream}: ${reason}`);
      }),
    "127.0.0.1",
    0,
  );
}

async function relay(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  upstream: string,
  { request = (text) => text, answer }: Rewrite,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const passing: Passing = {
    method: incoming.method ?? "GET",
    target: request(incoming.url ?? "/"),
    body: request(Buffer.concat(chunks).toString()),
  };
  const response = await fetch(upstream + passing.target, {
    method: passing.method,
    headers: endToEnd(Object.entries(incoming.headers) as [string, string][]),
    redirect: "manual",
    ...(passing.body !== "" && { body: passing.body }),
  });
  const body = answer(await response.text(), response.status, passing);
  outgoing.writeHead(response.status, Object.fromEntries(endToEnd([...response.headers]))).end(body);
}

/** Headers of one connection, or of a body as it was before. */
const HOP_BY_HOP = new Set([
  ...["host", "connection", "keep-alive", "transfer-encoding"],
  ...["content-length", "content-encoding", "accept-encoding"],
]);

const endToEnd = (headers: [string, string][]) => headers.filter(([name]) => !HOP_BY_HOP.has(name));
