import type { SandboxClock } from "../clock.ts";
import type { WebhookFault } from "./fault.ts";

/** A request that the vendor sends. */
export interface SentWebhook {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * `refused`: another status than 200. `late`: no response in time. `failed`: no connection. `lost`: never sent.
 * @inline
 */
export type Outcome = "delivered" | "refused" | "late" | "failed" | "lost";

interface Conditions {
  readonly fault: WebhookFault | undefined;
  readonly timeout: number;
  readonly clock: SandboxClock;
  readonly closing: AbortSignal;
}

interface Result {
  readonly sent: SentWebhook;
  readonly outcome: Outcome;
  readonly status?: number;
  readonly text?: string;
}

/** Sends a webhook once. Redirects are not followed, so that the request stays at the host that was registered. */
export async function attempt(
  url: URL,
  create: (isForged: boolean) => SentWebhook,
  { fault, timeout, clock, closing }: Conditions,
): Promise<Result> {
  const sent = create(fault?.kind === "forge");
  if (fault?.kind === "lose") return { sent, outcome: "lost" };
  if (fault?.kind === "delay") await clock.sleep(fault.ms, closing);
  const late = new AbortController();
  const stop = clock.timer(timeout, () => late.abort());
  try {
    const body = fault?.kind === "truncate" ? halfOf(sent.body) : sent.body;
    const init = { method: "POST", headers: sent.headers, body, redirect: "manual", duplex: "half" };
    const signal = AbortSignal.any([late.signal, closing]);
    const post = () => fetch(url, { ...init, signal } as RequestInit);
    const response = await post();
    const text = await response.text();
    if (fault?.kind === "duplicate") await post().then((second) => second.text());
    const { status } = response;
    return { sent, outcome: status === 200 ? "delivered" : "refused", status, text };
  } catch {
    return { sent, outcome: late.signal.aborted ? "late" : "failed" };
  } finally {
    stop();
  }
}

/** The beginning of a body, after which the connection breaks. */
function halfOf(body: string): ReadableStream {
  const bytes = new TextEncoder().encode(body);
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) return controller.error(new Error("The connection ends here"));
      isSent = true;
      controller.enqueue(bytes.subarray(0, bytes.length / 2));
    },
  });
}
