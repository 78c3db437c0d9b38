import type { IncomingMessage, ServerResponse } from "node:http";
import { type RunningServer, startServer } from "../../src/sandbox/frame/server.ts";

/** What a relay changes. */
export interface Rewrite {
  /** In the target and in the body of requests. */
  request(text: string): string;
  /** In the body of answers. */
  answer(text: string): string;
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
  { request, answer }: Rewrite,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const sent = request(Buffer.concat(chunks).toString());
  const response = await fetch(upstream + request(incoming.url ?? "/"), {
    method: incoming.method ?? "GET",
    headers: endToEnd(Object.entries(incoming.headers) as [string, string][]),
    redirect: "manual",
    ...(sent !== "" && { body: sent }),
  });
  const body = answer(await response.text());
  outgoing.writeHead(response.status, Object.fromEntries(endToEnd([...response.headers]))).end(body);
}

/** Headers of one connection, or of a body as it was before. */
const HOP_BY_HOP = new Set([
  ...["host", "connection", "keep-alive", "transfer-encoding"],
  ...["content-length", "content-encoding", "accept-encoding"],
]);

const endToEnd = (headers: [string, string][]) => headers.filter(([name]) => !HOP_BY_HOP.has(name));
