import type { IncomingMessage, ServerResponse } from "node:http";
import { type RunningServer, startServer } from "../../src/sandbox/frame/server.ts";

/** What a relay changes. */
export interface Rewrite {
  /** Changes the target and the body of requests. */
  request(text: string): string;
  /** Changes the body of responses. */
  response(text: string): string;
}

/** Starts a server, on this machine only, that passes everything on to another one and rewrites it on the way. */
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
  rewrite: Rewrite,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const sent = rewrite.request(Buffer.concat(chunks).toString());
  const response = await fetch(upstream + rewrite.request(incoming.url ?? "/"), {
    method: incoming.method ?? "GET",
    headers: endToEnd(Object.entries(incoming.headers) as [string, string][]),
    redirect: "manual",
    ...(sent !== "" && { body: sent }),
  });
  const body = rewrite.response(await response.text());
  outgoing.writeHead(response.status, Object.fromEntries(endToEnd([...response.headers]))).end(body);
}

/** Headers that apply to one connection, or to the original body. */
const HOP_BY_HOP = new Set([
  ...["host", "connection", "keep-alive", "transfer-encoding"],
  ...["content-length", "content-encoding", "accept-encoding"],
]);

const endToEnd = (headers: [string, string][]) => headers.filter(([name]) => !HOP_BY_HOP.has(name));
