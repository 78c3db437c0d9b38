import { expect, onTestFinished } from "vitest";
import { createClock, type SandboxOptions, startSandbox } from "../../src/sandbox/index.ts";
import { toNodeListener, type WebhookHandler } from "../../src/webhooks/index.ts";
import { listen } from "../support/listen.ts";
import { readWebhook } from "../support/webhooks.ts";

export const NOON = "2026-11-20T12:00:00+08:00";

/** What a receiver has got, and how it responds. */
export interface Receiver {
  readonly url: string;
  readonly bodies: string[];
  /** Statuses of the next responses, instead of the handler's. */
  readonly statuses: number[];
}

/** Starts a server that passes requests on to a handler. The test fails if a body is not what the spec says. */
export async function startReceiver(webhook: string, handler: WebhookHandler): Promise<Receiver> {
  const bodies: string[] = [];
  const statuses: number[] = [];
  const { oracle } = readWebhook(webhook);
  const broken: string[] = [];
  onTestFinished(() => expect(broken, `what the spec forbids in ${webhook}`).toEqual([]));
  const { url, close } = await listen(
    toNodeListener(async (request) => {
      const text = await request
        .clone()
        .text()
        .catch(() => undefined);
      if (text === undefined) return handler(request);
      bodies.push(text);
      broken.push(...oracle(JSON.parse(text)));
      const status = statuses.shift();
      return status === undefined ? handler(request) : new Response("down", { status });
    }),
  );
  onTestFinished(close);
  return { url: `${url}/im`, bodies, statuses };
}

/** Starts a sandbox on a stopped clock. */
export async function open(options: SandboxOptions) {
  const clock = createClock(NOON);
  const sandbox = await startSandbox({ clock, jmessage: { history: { messages: [] } }, ...options });
  onTestFinished(() => sandbox.close());
  return { sandbox, clock };
}
