import { DecodeError } from "../errors/errors.ts";
import { networkError } from "../errors/network-error.ts";
import type { Redact } from "../errors/redact.ts";
import { refuses } from "../errors/refusal.ts";
import { redactBody, redactExcerpt, redactFor } from "../errors/sensitive.ts";
import { parseJson } from "../json/int64.ts";
import type { Call, Send } from "./call.ts";
import { DecodedResponse } from "./decoded-response.ts";

/**
 * Reads and parses every answer, inside the retry layer, so that a body cut off is retried like any other
 * network failure. The response that comes out carries the result: `json()` gives the parsed data with 64-bit
 * integers exact, `text()` the same as text.
 *
 * Answers that refuse are decoded leniently (whatever they hold is evidence) and redacted: a proxy may echo
 * the request's credentials. Where a vendor refuses with a status of success, `ok` is `false` all the same. The bytes
 * of a binary answer pass as they come. Throws `DecodeError` and `NetworkError`.
 */
export function decode(send: Send, redact: Redact): Send {
  return async (request, call) => {
    call.redact = redactFor(redact, request, call.operation.sensitive);
    const response = await send(request, call);
    const { empty, binary, refusal } = call.operation;
    if (response.ok && binary) return response;
    let text: string;
    try {
      text = await response.text();
    } catch (cause) {
      throw networkError(cause, call);
    }
    if (!response.ok) return withRefusal(response, text, call);
    if (empty) return new DecodedResponse(response, undefined, "");
    const data = parseBody(text, response, call);
    if (!refuses(refusal, data)) return new DecodedResponse(response, data);
    return withRefusal(response, text, call);
  };
}

function parseBody(text: string, response: Response, call: Call): unknown {
  try {
    return parseJson(text, call.operation.int64);
  } catch {
    const contentType = response.headers.get("content-type") ?? undefined;
    const start = text.trimStart();
    const json = start.startsWith("{") || start.startsWith("[");
    const what = start === "" ? "an empty body" : json ? "JSON that breaks off or is malformed" : contentType;
    const excerpt = redactExcerpt(text, call.redact, call.operation.sensitive).slice(0, 200);
    throw new DecodeError(
      call,
      `expected JSON with status ${response.status}, got ${what ?? "something else"}`,
      // Something of another kind, such as a sign-in page, will be the same the next time.
      { status: response.status, contentType, excerpt, cut: json || start === "" },
      // The engine's own error quotes the body, so it is made anew from the redacted excerpt.
      syntaxError(excerpt),
    );
  }
}

function syntaxError(excerpt: string): unknown {
  try {
    JSON.parse(excerpt);
    return undefined;
  } catch (error) {
    return error;
  }
}

function withRefusal(response: Response, text: string, { redact, operation }: Call): Response {
  if (text === "") return new DecodedResponse(response, undefined, "", false);
  try {
    return new DecodedResponse(
      response,
      redactBody(parseJson(text), redact, operation.sensitive),
      undefined,
      false,
    );
  } catch {
    const excerpt = redactExcerpt(text, redact, operation.sensitive);
    return new DecodedResponse(response, excerpt.slice(0, 2000), excerpt, false);
  }
}
