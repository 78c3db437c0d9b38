import type { Clock } from "../clock.ts";
import { corsHeaders } from "./cors.ts";
import { writeJson } from "./json.ts";
import type { Answer } from "./simulator.ts";

/** An answer as it goes onto the wire. */
export interface Outgoing {
  status: number;
  headers: Record<string, string>;
  /** Missing = no content. */
  text?: string;
}

/** Turns an answer into text, with the headers that every answer has. */
export function writeAnswer({ status, headers, body, text }: Answer, clock: Clock): Outgoing {
  const content = text ?? (body === undefined ? undefined : writeJson(body));
  return {
    status,
    headers: {
      // The sandbox clock, for clients that reckon with the server's date.
      Date: new Date(clock.now()).toUTCString(),
      ...corsHeaders,
      ...(content !== undefined && { "Content-Type": "application/json; charset=utf-8" }),
      ...headers,
    },
    ...(content !== undefined && { text: content }),
  };
}
