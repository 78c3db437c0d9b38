import { type Clock, systemClock } from "../core/limits/clock.ts";
import { parseBody } from "./parse-body.ts";
import { readBody } from "./read-body.ts";
import { Refusal, type Refused } from "./refusal.ts";

/** Takes a request of a vendor and responds to it. It never throws. */
export type WebhookHandler = (request: Request) => Promise<Response>;

/** What all handlers accept. All fields are optional. */
export interface WebhookOptions {
  /** Largest body in bytes; 1,048,576 (1 MiB) by default. A larger one is refused with status 413. */
  readonly maxBytes?: number;
  /** Milliseconds until the body has to be complete; 10,000 by default. A slower one is refused with status 408. */
  readonly bodyTime?: number;
  /** Called when a request is refused: with a wrong secret, a body that is not JSON, and so on. It must not throw. */
  readonly onRefused?: (refused: Refused) => void;
  /** Called with what your functions and stores throw; the vendor only gets status 500. It must not throw. */
  readonly onError?: (error: unknown) => void;
  /** The source of time, for tests. */
  readonly clock?: Clock;
}

/** What a vendor adds. Both functions may throw a `Refusal`. */
export interface Recipe {
  /** Where the spec says `format: int64`. */
  readonly positions: readonly string[];
  /** Checks what can be checked before the body is read. */
  readonly checkRequest?: (request: Request) => void;
  /** @param arrived when the request arrived, by the clock */
  readonly respond: (body: Record<string, unknown>, arrived: number) => Promise<Response>;
}

/**
 * @throws RangeError if an option cannot be right
 */
export function createHandler(options: WebhookOptions, recipe: Recipe): WebhookHandler {
  const { maxBytes = 1_048_576, bodyTime = 10_000, clock = systemClock, onRefused, onError } = options;
  checkAmount(maxBytes, "maxBytes");
  checkAmount(bodyTime, "bodyTime");
  const limits = { maxBytes, maxTime: bodyTime, clock };
  return async (request) => {
    try {
      const arrived = clock.now();
      checkHead(request);
      recipe.checkRequest?.(request);
      const body = parseBody(await readBody(request, limits), recipe.positions);
      return await recipe.respond(body, arrived);
    } catch (error) {
      if (!(error instanceof Refusal)) return fail(error, onError);
      const { status, reason, headers } = error;
      tell(onRefused, { status, reason });
      return new Response(`${reason}\n`, { status, headers: { "content-type": "text/plain", ...headers } });
    }
  };
}

/** The response when your function has failed. */
export function fail(error: unknown, onError: WebhookOptions["onError"], status = 500): Response {
  tell(onError, error);
  return new Response(null, { status });
}

/** @throws RangeError naming the option */
export function checkAmount(value: number, name: string): void {
  if (!(value > 0 && Number.isFinite(value)))
    throw new RangeError(`${name}: expected a positive number, got ${value}`);
}

function checkHead({ method, headers }: Request): void {
  if (method !== "POST") throw new Refusal(405, "Only POST is accepted.", { allow: "POST" });
  const [type = ""] = (headers.get("content-type") ?? "application/json").split(";");
  if (!/^application\/([\w.-]+\+)?json$/i.test(type.trim()))
    throw new Refusal(415, "The body has to be application/json.");
  if (!/^(identity)?$/i.test(headers.get("content-encoding") ?? ""))
    throw new Refusal(415, "The body must not be compressed.");
}

/** Calls a function of the user, whose errors have nowhere to go. */
function tell<Value>(listener: ((value: Value) => void) | undefined, value: Value): void {
  try {
    listener?.(value);
  } catch {}
}
