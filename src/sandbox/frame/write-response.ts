import { stringifyExactJson } from "../../openapi/exact-json.ts";
import type { SandboxClock } from "../clock.ts";
import { CORS_HEADERS } from "./cors.ts";
import type { SimulatedResponse } from "./simulator.ts";

/** A response as it is sent. */
export interface Outgoing {
  status: number;
  headers: Record<string, string>;
  /** Absent = no content. */
  content?: Uint8Array | AsyncIterable<Uint8Array>;
}

/** Serializes a response, and adds the headers that every response has. */
export function writeResponse(response: SimulatedResponse, clock: SandboxClock): Outgoing {
  const content = contentOf(response);
  return {
    status: response.status,
    headers: {
      // The sandbox clock, for clients that rely on the server's date.
      Date: new Date(clock.now()).toUTCString(),
      ...CORS_HEADERS,
      ...(content !== undefined && { "Content-Type": typeOf(response) }),
      ...response.headers,
    },
    ...(content !== undefined && { content }),
  };
}

function contentOf({ body, text, bytes }: SimulatedResponse): Outgoing["content"] {
  if (bytes !== undefined) return bytes;
  if (text !== undefined) return Buffer.from(text);
  return body === undefined ? undefined : Buffer.from(stringifyExactJson(body));
}

function typeOf({ bytes }: SimulatedResponse): string {
  return bytes === undefined ? "application/json; charset=utf-8" : "application/octet-stream";
}
