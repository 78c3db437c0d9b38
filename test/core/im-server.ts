import type { IncomingMessage } from "node:http";
import { onTestFinished } from "vitest";
import { createJMessage, type JMessageOptions } from "../../src/jmessage/index.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { APP_KEY, MASTER_SECRET } from "../support/credentials.ts";
import { type Respond, startStub } from "../support/stub-server.ts";
import { NOW } from "./setup.ts";

/** The IM API against a hand-written server, which records bodies and forms and responds after reading them. */
export async function useIm(respond: Respond, options: Partial<JMessageOptions> = {}) {
  const bodies: unknown[] = [];
  const forms: Promise<FormData>[] = [];
  const stub = await startStub(async (response, request, count) => {
    const body = await readBody(request);
    const type = request.headers["content-type"] ?? "";
    if (type.startsWith("multipart/"))
      forms.push(new Response(body, { headers: { "content-type": type } }).formData());
    else bodies.push(body.length > 0 && JSON.parse(String(body)));
    respond(response, request, count);
  });
  onTestFinished(() => stub.close());
  const clock = createClock(NOW, { autoAdvance: true });
  const credentials = { appKey: APP_KEY, masterSecret: MASTER_SECRET };
  const { im } = createJMessage({ ...credentials, baseUrl: stub.url, clock, ...options });
  return { im, stub, bodies, forms };
}

async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks) as Buffer<ArrayBuffer>;
}
