import type { SandboxClock } from "../clock.ts";
import { attempt, type Outcome, type SentWebhook } from "./attempt.ts";
import { createWebhookFaults, type WebhookFault } from "./fault.ts";
import { readTarget, type WebhookTarget } from "./target.ts";

/** An attempt to send a webhook. */
export interface WebhookDelivery {
  /** When it ended, in milliseconds since 1970. */
  readonly at: number;
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly body: string;
  /**
   * `refused`: another status than 200. `late`: no response in time. `failed`: no connection. `lost`: never sent.
   * `suspended`: the vendor has stopped sending for a while.
   */
  readonly outcome: Outcome | "suspended";
  /** Status of the response, if there was one. */
  readonly status: number | undefined;
}

/** A webhook of the vendor, as tests see it. */
export interface SandboxWebhook {
  /**
   * Sets the URL; `undefined` = nothing is sent.
   * @throws TypeError or RangeError for something other than a URL of this machine, unless `anyHost` is set
   */
  register(target: WebhookTarget | undefined): void;
  /** Every attempt that has ended, oldest first. */
  readonly deliveries: readonly WebhookDelivery[];
  /** Adds a fault. The returned function removes it. */
  addFault(fault: WebhookFault): () => void;
  /** Resolves when nothing is under way. What waits for the clock is under way: move the clock first. */
  settled(): Promise<void>;
}

/** How the vendor sends it. */
export interface WebhookPolicy {
  /** Milliseconds of the sandbox clock that it waits for a response. */
  timeout: number;
  /** Milliseconds before each further attempt after a failure. */
  retryAfter: readonly number[];
  /** Whether the vendor has stopped sending for a while. */
  isSuspended?(): boolean;
  /** Called after each failure. */
  onFailure?(): void;
}

/** A webhook as the vendor's simulator sees it. */
export interface WebhookSender extends SandboxWebhook {
  readonly isRegistered: boolean;
  /**
   * Sends it, with the retries of the policy, if a URL is registered.
   * @param create the request; `isForged` asks for wrong credentials
   * @returns the body of a response with status 200
   */
  send(create: (isForged: boolean) => SentWebhook): Promise<string | undefined>;
}

export function createWebhook(
  policy: WebhookPolicy,
  clock: SandboxClock,
  closing: AbortSignal,
  target?: WebhookTarget,
): WebhookSender {
  let url = target === undefined ? undefined : readTarget(target);
  const faults = createWebhookFaults();
  const deliveries: WebhookDelivery[] = [];
  const underWay = new Set<Promise<unknown>>();

  async function sendTo(to: URL, create: (isForged: boolean) => SentWebhook): Promise<string | undefined> {
    for (const [index, wait] of [0, ...policy.retryAfter].entries()) {
      if (wait > 0) await clock.sleep(wait, closing);
      const note = { attempt: index + 1, at: clock.now() };
      if (policy.isSuspended?.()) {
        deliveries.push({ ...note, body: create(false).body, outcome: "suspended", status: undefined });
        return undefined;
      }
      const { sent, ...result } = await attempt(to, create, {
        fault: faults.take(),
        clock,
        closing,
        ...policy,
      });
      const { outcome, status, text } = result;
      deliveries.push({ ...note, at: clock.now(), body: sent.body, outcome, status });
      if (outcome === "delivered" || outcome === "lost") return text;
      policy.onFailure?.();
    }
    return undefined;
  }

  return {
    get isRegistered() {
      return url !== undefined;
    },
    register(next) {
      url = next === undefined ? undefined : readTarget(next);
    },
    deliveries,
    addFault: faults.add,
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    send(create) {
      if (!url) return Promise.resolve(undefined);
      // Only closing the sandbox ends a wait with an error.
      const work = sendTo(url, create).catch(() => undefined);
      const entry: Promise<unknown> = work.finally(() => underWay.delete(entry));
      underWay.add(entry);
      return work;
    },
  };
}

/** What of a webhook is for tests. */
export function exposeWebhook({ register, deliveries, addFault, settled }: WebhookSender): SandboxWebhook {
  return { register, deliveries, addFault, settled };
}
