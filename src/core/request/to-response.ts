import type { CallResponse, ResponseHead } from "./call-response.ts";

/**
 * A `Response` of the platform, as openapi-fetch and middleware expect one. Its body is the data with exact integers, or
 * the redacted body of a refusal, and `json()` and `text()` return that as often as they are called. A stream is passed
 * on as it is.
 */
export function toResponse(response: CallResponse): Response {
  const { head, refusal, data } = response;
  const { status, statusText, url, redirected } = head;
  const facts = { status, statusText, ok: !refusal, url, redirected };
  if (data instanceof ReadableStream) return withOwn(create(head, data), facts);
  const value: unknown = refusal ? refusal.body : data;
  // A body that is empty has no JSON either.
  const write = () => (refusal && response.text) ?? JSON.stringify(value) ?? "";
  return withOwn(create(head, streamOf(write)), {
    ...facts,
    // The body that the server sent, that is.
    bodyUsed: true,
    // openapi-fetch calls one or the other, and need not parse again what has been parsed.
    json: async () => value,
    text: async () => write(),
  });
}

/** Statuses with which the platform takes no body. */
const NO_BODY = [204, 205, 304];

function create({ status, statusText, headers }: ResponseHead, body: ReadableStream): Response {
  return new Response(NO_BODY.includes(status) ? null : body, {
    headers,
    // Servers send others, and `fetch` lets them pass.
    ...(status >= 200 && status < 600 && { status }),
    ...(/^[\t -~]*$/.test(statusText) && { statusText }),
  });
}

/** Written when it is read, which is rare: most callers use `json()` or `text()`. */
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

/** What the constructor does not take, as own properties; they are not enumerable, like those of every response. */
function withOwn(response: Response, facts: Facts): Response {
  for (const name of Object.keys(facts) as (keyof Response)[])
    if (response[name] !== facts[name])
      Object.defineProperty(response, name, { value: facts[name], configurable: true });
  return response;
}
