import type { IncomingHttpHeaders } from "node:http";

/** What the frame needs to know of an operation: a part of a row of the generated table. */
export interface OperationEntry {
  readonly id: string;
  readonly method: string;
  /** Path template from the host, such as `/v2/users/{username}/messages`. */
  readonly path: string;
}

/** A request that reached an operation. Parameter values are texts, percent-decoded. */
export interface SandboxRequest {
  readonly operation: OperationEntry;
  readonly headers: IncomingHttpHeaders;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** An answer in the making; with neither `body` nor `text` there is no content. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** Becomes JSON, bigints in it integers. */
  body?: unknown;
  /** Sent as it is, instead of a body. */
  text?: string;
}

export type Handler = (request: SandboxRequest) => Answer;

/** What a guard says: headers for whatever is answered, and an answer when the request goes no further. */
export interface Verdict {
  headers?: Record<string, string>;
  answer?: Answer;
}

/** Looks at a request before its parameters are read: authentication, quota. */
export type Guard = (request: SandboxRequest) => Verdict;

/** One API of a vendor. Everything that a vendor does its own way is in here; the frame knows no vendor. */
export interface Simulator {
  /** Asked in this order; the first answer ends it. */
  guards: readonly Guard[];
  /** By operation id. */
  handlers: Readonly<Record<string, Handler>>;
  /** The vendor's error answer for a refusal that the frame itself decides on. */
  refuse(status: number, message: string): Answer;
  /** Makes a cursor invalid before its time, for the fault `expireCursor`. */
  expireCursor?(cursor: string): void;
}

/** An API as the sandbox starts it. */
export interface SimulatedApi {
  id: string;
  operations: Readonly<Record<string, OperationEntry>>;
  simulator: Simulator;
}
