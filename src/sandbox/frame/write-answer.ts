import { stringifyExactJson } from "../../openapi/exact-json.ts";
import type { SandboxClock } from "../clock.ts";
import { CORS_HEADERS } from "./cors.ts";
import type { Answer } from "./simulator.ts";

/** An answer as it goes onto the wire. */
export interface Outgoing {
  status: number;
  headers: Record<string, string>;
  /** Missing = no content. */
  content?: Uint8Array | AsyncIterable<Uint8Array>;
}

/** Turns an answer into bytes, with the headers that every answer has. */
export function writeAnswer(answer: Answer, clock: SandboxClock): Outgoing {
  const content = contentOf(answer);
  return {
    status: answer.status,
    headers: {
      // The sandbox clock, for clients that reckon with the server's date.
      Date: new Date(clock.now()).toUTCString(),
      ...CORS_HEADERS,
      ...(content !== undefined && { "Content-Type": typeOf(answer) }),
      ...answer.headers,
    },
    ...(content !== undefined && { content }),
  };
}

function contentOf({ body, text, bytes }: Answer): Outgoing["content"] {
  if (bytes !== undefined) return bytes;
  if (text !== undefined) return Buffer.from(text);
  return body === undefined ? undefined : Buffer.from(stringifyExactJson(body));
}

function typeOf({ bytes }: Answer): string {
  return bytes === undefined ? "application/json; charset=utf-8" : "application/octet-stream";
}
