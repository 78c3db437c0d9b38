import { request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { type Listening, listen } from "./listen.ts";
import type { SpecSource } from "./prism-operations.ts";
import type { Violation } from "./violations.ts";
import { createWireCheck, type WireCheck, type WireRequest, type WireResponse } from "./wire-check.ts";

/** A proxy that passes everything on and records what the spec forbids. */
export interface SpecProxy extends Listening {
  /** What has been recorded so far, oldest first. Violations of a response are there before the client receives it. */
  readonly violations: readonly Violation[];
}

interface UpstreamResponse extends WireResponse {
  readonly statusText: string;
  readonly rawHeaders: readonly string[];
}

/** The connection broke; the part of the response that had arrived. */
class BrokenConnection extends Error {
  readonly part: UpstreamResponse | undefined;

  constructor(part: UpstreamResponse | undefined, cause: unknown) {
    super("the connection broke", { cause });
    this.part = part;
  }
}

/** Starts a proxy in front of `upstream` that checks both sides of all traffic against the spec of an API. */
export async function startProxy(source: SpecSource, upstream: string): Promise<SpecProxy> {
  const violations: Violation[] = [];
  const check = await createWireCheck(source, (violation) => violations.push(violation));
  const { url, close } = await listen((request, response) => void pass(request, response, upstream, check));
  return { url, close, violations };
}

async function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  upstream: string,
  check: WireCheck,
): Promise<void> {
  try {
    const request: WireRequest = {
      method: incoming.method as string,
      target: incoming.url as string,
      headers: incoming.headers as Record<string, string>,
      body: await readAll(incoming),
    };
    let received: UpstreamResponse | undefined;
    await check(request, async () => {
      received = await forward(incoming, request, outgoing, upstream);
      return received;
    });
    if (received) writeHead(outgoing, received).end(received.body);
  } catch (error) {
    // A connection that breaks behind the proxy breaks in front of it too. Anything else is a bug in the checks.
    if (!(error instanceof BrokenConnection)) outgoing.writeHead(500).end((error as Error).stack);
    else if (error.part) writeHead(outgoing, error.part).write(error.part.body, () => outgoing.destroy());
    else outgoing.destroy();
  }
}

function writeHead(
  outgoing: ServerResponse,
  { status, statusText, rawHeaders }: UpstreamResponse,
): ServerResponse {
  return outgoing.writeHead(status, statusText, [...rawHeaders]);
}

function forward(
  incoming: IncomingMessage,
  { method, target, body }: WireRequest,
  outgoing: ServerResponse,
  upstream: string,
): Promise<UpstreamResponse> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(upstream + target, { method, headers: incoming.rawHeaders, agent: false });
    request.once("error", (cause) => reject(new BrokenConnection(undefined, cause)));
    request.once("response", (response) => {
      const chunks: Buffer[] = [];
      const received = (): UpstreamResponse => ({
        status: response.statusCode as number,
        statusText: response.statusMessage as string,
        headers: response.headers as Record<string, string>,
        rawHeaders: response.rawHeaders,
        body: Buffer.concat(chunks),
      });
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("end", () => resolve(received()));
      response.once("error", (cause) => reject(new BrokenConnection(received(), cause)));
    });
    // A client that gives up must not keep the server busy.
    outgoing.once("close", () => request.destroy());
    request.end(body);
  });
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
