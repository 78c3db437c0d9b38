import type { ServerResponse } from "node:http";
import type { FaultKind } from "./faults.ts";
import type { Outgoing } from "./write-answer.ts";

/** Sends an answer, whole or broken in the way that the fault asks for. */
export function deliver(response: ServerResponse, outgoing: Outgoing, fault?: FaultKind): void {
  if (fault?.kind === "reset") {
    resetConnection(response);
  } else if (fault?.kind !== "truncate" || outgoing.text === undefined) {
    send(response, outgoing);
  } else if (fault.cut === "body") {
    send(response, { ...outgoing, text: cutInHalf(outgoing.text) });
  } else {
    breakOff(response, outgoing, cutInHalf(outgoing.text));
  }
}

/** Drops the connection so that the other side sees a reset. */
export function resetConnection(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}

function send(response: ServerResponse, { status, headers, text }: Outgoing): void {
  response.writeHead(status, { ...headers, ...lengthOf(status, text) });
  response.end(text);
}

function breakOff(response: ServerResponse, { status, headers, text }: Outgoing, half: string): void {
  response.writeHead(status, { ...headers, ...lengthOf(status, text) });
  // Ending the socket, not destroying it, makes sure that the half arrives before the end does.
  response.write(half, () => response.socket?.end());
}

function lengthOf(status: number, text: string | undefined): Record<string, string> {
  return status === 204 || status === 304 ? {} : { "Content-Length": String(Buffer.byteLength(text ?? "")) };
}

function cutInHalf(text: string): string {
  const half = text.slice(0, Math.floor(text.length / 2));
  // Never half a surrogate pair: it would be sent as another character.
  return half.replace(/[\uD800-\uDBFF]$/, "");
}
