import type { components } from "../../generated/easemob/types.ts";
import { webhooks } from "../../generated/easemob/webhooks.ts";
import { systemClock } from "../core/limits/clock.ts";
import type { Normalized } from "../messages/message.ts";
import { isObject } from "../messages/read.ts";
import type { WebhookEvent } from "../webhooks/event.ts";
import {
  checkAmount,
  createHandler,
  fail,
  type WebhookHandler,
  type WebhookOptions,
} from "../webhooks/handler.ts";
import { Refusal, readOrRefuse } from "../webhooks/refusal.ts";
import { toMessage } from "./webhook-event.ts";
import {
  type CallAuthenticated,
  createSignatureCheck,
  type EasemobSignatureOptions,
} from "./webhook-signature.ts";

type Schemas = components["schemas"];

/** A message that Easemob has not delivered yet. */
export interface EasemobPendingMessage
  extends WebhookEvent<"easemob", "pending", Schemas["PendingMessage"]>,
    CallAuthenticated {
  /** The message in the common shape; its `kind` determines the other fields. */
  readonly message: Normalized<"easemob", Schemas["PendingMessage"]>;
}

/** Whether a message may be delivered: `{ valid: true }`, or `{ valid: false, code }` with an error for the sender. */
export type EasemobVerdict = Schemas["Verdict"];

/** How to review the messages of an Easemob app. */
export interface EasemobReviewOptions extends WebhookOptions, EasemobSignatureOptions {
  /** Returns the verdict. When the time is up, `signal` aborts. Messages are asked about once, so none is dropped. */
  readonly review: (
    pending: EasemobPendingMessage,
    context: { readonly signal: AbortSignal },
  ) => EasemobVerdict | Promise<EasemobVerdict>;
  /**
   * Milliseconds from the arrival of the request to the response; 150 by default. The rule in the console says how long
   * Easemob waits, 200 by default, and some of it is spent on the way.
   */
  readonly timeLimit?: number;
  /**
   * The verdict when your function is late, throws, or returns something that Easemob would not accept. By default the
   * response is status 503 or 500, and the rule in the console decides.
   */
  readonly fallback?: EasemobVerdict;
}

/** Characters of the whole response; Easemob takes more for an attack. */
const MAX_RESPONSE = 1000;

/**
 * Creates a handler for Easemob's webhook before sending: your function says whether a message may be delivered.
 * @throws TypeError or RangeError naming the option that cannot be right
 */
export function createEasemobReview(options: EasemobReviewOptions): WebhookHandler {
  const { review, timeLimit = 150, fallback, clock = systemClock, onError } = options;
  if (typeof review !== "function") throw new TypeError("review: expected a function");
  checkAmount(timeLimit, "timeLimit");
  const checkSignature = createSignatureCheck(options);
  const otherwise = fallback && textOfVerdict(fallback, "fallback");
  const decide = createDecider(review, clock);
  return createHandler(
    { bodyTime: timeLimit, ...options },
    {
      positions: webhooks.reviewMessage.int64,
      async respond(body, arrived) {
        checkSignature(body);
        if (!isObject(body.payload)) throw new Refusal(400, "The body has no message.");
        const pending = readOrRefuse(() => toPending(body));
        try {
          const left = timeLimit - (clock.now() - arrived);
          return toResponse(textOfVerdict(await decide(pending, left), "verdict"));
        } catch (error) {
          const response = fail(error, onError, error instanceof LateReview ? 503 : 500);
          return otherwise === undefined ? response : toResponse(otherwise);
        }
      },
    },
  );
}

/** What `onError` gets when your function is late. */
class LateReview extends Error {
  override readonly name = "LateReview";
}

function createDecider(review: EasemobReviewOptions["review"], clock: NonNullable<WebhookOptions["clock"]>) {
  return (pending: EasemobPendingMessage, left: number): Promise<EasemobVerdict> =>
    new Promise((resolve, reject) => {
      const controller = new AbortController();
      const stop = clock.timer(Math.max(0, left), () => {
        const error = new LateReview("The review took longer than timeLimit");
        reject(error);
        controller.abort(error);
      });
      // In a promise, so that what it throws at once is a rejection too.
      const verdict = Promise.resolve().then(() => review(pending, { signal: controller.signal }));
      verdict.then(resolve, reject).finally(stop);
    });
}

function toPending(body: Readonly<Record<string, unknown>>): EasemobPendingMessage {
  const raw = body as unknown as Schemas["PendingMessage"];
  const message = toMessage(raw);
  return {
    vendor: "easemob",
    kind: "pending",
    id: raw.callId,
    authenticated: "callId and timestamp",
    raw,
    message,
  };
}

/**
 * The JSON of a verdict.
 * @throws TypeError or RangeError if Easemob would not accept it
 */
function textOfVerdict(verdict: EasemobVerdict, name: string): string {
  if (!isObject(verdict) || typeof verdict.valid !== "boolean")
    throw new TypeError(`${name}: expected an object with \`valid\`, true or false`);
  const text = JSON.stringify(verdict);
  if (text.length > MAX_RESPONSE)
    throw new RangeError(`${name}: ${text.length} characters of JSON, and Easemob accepts ${MAX_RESPONSE}`);
  return text;
}

function toResponse(text: string): Response {
  return new Response(text, { headers: { "content-type": "application/json" } });
}
