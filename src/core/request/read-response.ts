import { apiError } from "../errors/api-error.ts";
import { DecodeError } from "../errors/errors.ts";
import { networkError } from "../errors/network-error.ts";
import type { RedactText } from "../errors/redact.ts";
import { type ReadVendorError, refuses } from "../errors/refusal.ts";
import { redactBody, redactExcerpt } from "../errors/sensitive.ts";
import { parseJson } from "../json/int64.ts";
import type { Call } from "./call.ts";
import type { CallResponse } from "./call-response.ts";
import { type AnyResponse, isText } from "./fetch-text.ts";
import { readText, type TextLimits } from "./read-text.ts";
import type { ResponseHead } from "./response-head.ts";
import { streamBody } from "./stream.ts";

/** How many characters of a body that is not JSON an error keeps. */
const LONGEST_EXCERPT = 2000;

/**
 * Reads and parses a response, with exact 64-bit integers; bytes become a stream. No other place interprets a refusal.
 *
 * The body of a refusal may have any form, because all of it may help to find the cause. It is redacted: a proxy may
 * echo the request's credentials.
 *
 * @throws DecodeError or NetworkError
 */
export async function readResponse(
  response: AnyResponse,
  call: Call,
  redact: RedactText,
  readVendorError: ReadVendorError,
  limits: TextLimits,
): Promise<CallResponse> {
  const { binary, empty, refusal } = call.operation;
  const { ok } = response;
  if (ok && binary && !isText(response))
    return { head: response, data: streamBody(response.body, call, redact, limits) };
  let text: string;
  try {
    text = isText(response) ? response.text : await readText(response, call, limits);
  } catch (cause) {
    throw networkError(cause, call, redact);
  }
  if (ok && empty) return { head: response, data: undefined };
  const data = ok ? parseData(text, response, call, redact) : undefined;
  if (ok && !refuses(refusal, data)) return { head: response, data };
  const refused = readRefusal(text, call, redact);
  const error = apiError(response, refused.body, call, redact, readVendorError);
  return { head: response, refusal: error, text: refused.text };
}

function parseData(text: string, response: ResponseHead, call: Call, redact: RedactText): unknown {
  try {
    return parseJson(text, call.operation.int64);
  } catch (error) {
    const { status } = response;
    const contentType = response.headers.get("content-type") ?? undefined;
    const excerpt = redactExcerpt(text, redact, call.operation.sensitive).slice(0, 200);
    if (error instanceof RangeError)
      throw new DecodeError(call, error.message, { status, contentType, excerpt, cut: false });
    const start = text.trimStart();
    const json = start.startsWith("{") || start.startsWith("[");
    const what = start === "" ? "an empty body" : json ? "truncated or malformed JSON" : contentType;
    throw new DecodeError(
      call,
      `expected JSON with status ${status}, got ${what ?? "something else"}`,
      // Something of another kind, such as a sign-in page, would be the same next time.
      { status, contentType, excerpt, cut: json || start === "" },
      // The engine's own error quotes the body, so another one is created from the redacted excerpt.
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

/** The redacted body of a refusal, and its full text if it is not JSON. */
function readRefusal(
  text: string,
  { operation }: Call,
  redact: RedactText,
): { readonly body: unknown; readonly text?: string } {
  if (text === "") return { body: undefined, text };
  try {
    return { body: redactBody(parseJson(text), redact, operation.sensitive) };
  } catch {
    const whole = redactExcerpt(text, redact, operation.sensitive);
    return { body: whole.slice(0, LONGEST_EXCERPT), text: whole };
  }
}
