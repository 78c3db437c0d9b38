import type { Reply, ResponseHead } from "./reply.ts";

/**
 * A reply as openapi-fetch and middleware expect it: a `Response` of the platform. Its body is the data with exact
 * integers, or the redacted body of a refusal, and `json()` and `text()` give that as often as they are called. A stream
 * is handed on as it is.
 */
export function toResponse(reply: Reply): Response {
  const { head, refusal } = reply;
  const ok = !refusal;
  if (ok && reply.data instanceof ReadableStream)
    return withOwn(create(head, reply.data), { ...facts(head), ok });
  const value: unknown = refusal ? refusal.body : reply.data;
  // A body that is empty has no JSON either.
  const write = () => (refusal && reply.text) ?? JSON.stringify(value) ?? "";
  return withOwn(create(head, streamOf(write)), {
    ...facts(head),
    ok,
    // Of what the server sent.
    bodyUsed: true,
    // openapi-fetch calls the one or the other. Neither parses again what has been parsed.
    json: async () => value,
    text: async () => write(),
  });
}

/** What no constructor takes, or not in every case. */
function facts({ status, statusText, url, redirected, type }: ResponseHead) {
  return { status, statusText, url, redirected, type };
}

/** Statuses with which the platform takes no body. */
const NO_BODY = [204, 205, 304];

function create({ status, statusText, headers }: ResponseHead, body: ReadableStream): Response {
  return new Response(NO_BODY.includes(status) ? null : body, {
    headers,
    ...(status >= 200 && status < 600 && { status }),
    ...(/^[\t -~]*$/.test(statusText) && { statusText }),
  });
}

/** Written when somebody reads it: hardly anybody does, beside `json()` and `text()`. */
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

/** Not enumerable, as the platform's own are not either. */
function withOwn(response: Response, values: Readonly<Record<string, unknown>>): Response {
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(response, name, { value, configurable: true });
  return response;
}
