import type { CallResponse } from "./call-response.ts";
import { platformHeaders, type ResponseHead } from "./response-head.ts";

/**
 * A `Response` of the platform, as openapi-fetch and middleware expect it. Its body is the data with exact integers, or
 * the redacted body of a refusal; `json()` and `text()` can be called any number of times. A stream is passed on
 * unchanged.
 */
export function toResponse(response: CallResponse): Response {
  const { head, refusal, data } = response;
  const { status, statusText, url, redirected } = head;
  const facts = { status, statusText, ok: !refusal, url, redirected };
  if (data instanceof ReadableStream) return withOwn(create(head, data), facts);
  const value: unknown = refusal ? refusal.body : data;
  // For an empty body, JSON.stringify() returns undefined.
  const write = () => (refusal && response.text) ?? JSON.stringify(value) ?? "";
  return withOwn(create(head, streamOf(write)), {
    ...facts,
    // That of the body which the server sent.
    bodyUsed: true,
    // openapi-fetch calls one of these, so that nothing is parsed twice.
    json: async () => value,
    text: async () => write(),
  });
}

/** Statuses with which the platform accepts no body. */
const NO_BODY = [204, 205, 304];

function create({ status, statusText, headers }: ResponseHead, body: ReadableStream): Response {
  return new Response(NO_BODY.includes(status) ? null : body, {
    headers: platformHeaders(headers),
    // Servers may send others, which `fetch` accepts but the constructor does not.
    ...(status >= 200 && status < 600 && { status }),
    ...(/^[\t -~]*$/.test(statusText) && { statusText }),
  });
}

/** Serialized only when it is read, which is rare: most callers use `json()` or `text()`. */
function streamOf(write: () => string): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(write()));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

type Facts = Partial<Record<keyof Response, unknown>>;

/** Sets what the constructor does not accept as own properties, not enumerable, like those of every response. */
function withOwn(response: Response, facts: Facts): Response {
  for (const name of Object.keys(facts) as (keyof Response)[])
    if (response[name] !== facts[name])
      Object.defineProperty(response, name, { value: facts[name], configurable: true });
  return response;
}
