import { createHash } from "node:crypto";
import {
  createEasemobReview,
  createEasemobWebhook,
  createJMessageWebhook,
  createQiniuWebhook,
  toNodeListener,
  type WebhookHandler,
} from "../../src/webhooks/index.ts";
import { APP_KEY, MASTER_SECRET, WEBHOOK_SECRET } from "../support/credentials.ts";
import { listen } from "../support/listen.ts";

/** What a handler gave to the functions of its user. */
export interface Given {
  readonly events: { readonly kind: string; readonly raw: unknown }[];
  /** Errors that a user would have to look into. */
  readonly errors: unknown[];
}

/** One webhook on a server, with everything that the vendor's side needs. */
export interface Receiver {
  readonly given: Given;
  /** Sends a body as the vendor does, with its credentials. */
  post(text: string): Promise<Response>;
  close(): Promise<void>;
}

type Create = (given: Given) => WebhookHandler;

const basic = `Basic ${Buffer.from(`${APP_KEY}:${MASTER_SECRET}`).toString("base64")}`;

/** What all handlers of events get. Their ids repeat, and none is to be dropped. */
const recording = ({ events, errors }: Given) => ({
  onEvent: (event: Given["events"][number]) => void events.push(event),
  onError: (error: unknown) => void errors.push(error),
  store: false as const,
});

const secret = WEBHOOK_SECRET;

const handlers: Readonly<Record<string, readonly [create: Create, headers: Record<string, string>]>> = {
  receiveMessages: [
    (given) => createJMessageWebhook({ appKey: APP_KEY, masterSecret: MASTER_SECRET, ...recording(given) }),
    { authorization: basic },
  ],
  receiveMessage: [
    (given) => createQiniuWebhook({ signature: secret, ...recording(given) }),
    { signature: secret },
  ],
  receiveEvent: [(given) => createEasemobWebhook({ secret, ...recording(given) }), {}],
  reviewMessage: [
    (given) => {
      const { onEvent, onError } = recording(given);
      const review = (pending: Given["events"][number]) => {
        onEvent(pending);
        return { valid: true };
      };
      return createEasemobReview({ secret, timeLimit: 60_000, review, onError });
    },
    {},
  ],
};

/** Serves the exported handler of a webhook over HTTP. */
export async function startReceiver(id: string): Promise<Receiver> {
  const found = handlers[id];
  if (!found) throw new Error(`no handler is known for the webhook ${id}`);
  const [create, credentials] = found;
  const given: Given = { events: [], errors: [] };
  const { url, close } = await listen(toNodeListener(create(given)));
  const headers = { "content-type": "application/json; charset=utf-8", ...credentials };
  return { given, close, post: (body) => fetch(url, { method: "POST", headers, body }) };
}

/** A body of Easemob with the signature for its fields; any other body as it is. */
export function signed(body: unknown, secret = WEBHOOK_SECRET): unknown {
  if (typeof body !== "object" || body === null || !("security" in body)) return body;
  const { callId, timestamp } = body as { callId?: unknown; timestamp?: unknown };
  const security = createHash("md5").update(`${callId}${secret}${timestamp}`).digest("hex");
  return { ...body, security };
}
