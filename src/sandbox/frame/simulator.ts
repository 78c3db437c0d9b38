import type { IncomingHttpHeaders } from "node:http";
import type { Problem } from "./problem.ts";

/** What the frame needs to know about an operation: a part of a row of the generated table. */
export interface OperationEntry {
  readonly id: string;
  readonly method: string;
  /**
   * Path template from the host on, such as `/v2/users/{username}/messages`. A last segment `{key+}` matches the whole
   * rest of the path, including slashes.
   */
  readonly path: string;
  /** Whether it needs no credentials. */
  readonly anonymous?: boolean;
  /** Whether its URL comes from a response, so that it has no fixed path. */
  readonly url?: boolean;
}

/** A request for an operation without its body. Values of parameters are percent-decoded strings. */
export interface RequestHead {
  readonly operation: OperationEntry;
  /** Scheme and host that the client used, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  readonly headers: IncomingHttpHeaders;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** A request whose parameters are valid. */
export interface SandboxRequest extends RequestHead {
  /**
   * JSON with integers beyond 2^53 as bigints, or the parts of a form by name, each a string or a `File`. Absent if the
   * operation has no body, or the request omits an optional one.
   */
  readonly body?: unknown;
  /** How the body violates the spec; always empty unless the simulator validates the body itself. */
  readonly problems: readonly Problem[];
}

/** A response before it is written; without `body`, `text` and `bytes` it has no content. */
export interface SimulatedResponse {
  status: number;
  headers?: Record<string, string>;
  /** Sent as JSON, with bigints as integers. */
  body?: unknown;
  /** Sent unchanged, instead of `body`. */
  text?: string;
  /** Sent unchanged, instead of `body`. There should be a `Content-Type` in the headers. */
  bytes?: Uint8Array | AsyncIterable<Uint8Array>;
}

export type Handler = (request: SandboxRequest) => SimulatedResponse | Promise<SimulatedResponse>;

/** The result of a guard: headers for any response, and a response if the request must not be handled further. */
export interface Verdict {
  headers?: Record<string, string>;
  response?: SimulatedResponse;
}

/** Checks a request before its parameters and body are read: authentication, quota. */
export type Guard = (request: RequestHead) => Verdict;

/** One API of a vendor. Everything that is specific to the vendor is here; the frame knows no vendor. */
export interface Simulator {
  /** Called in this order; the first response ends the request. */
  guards: readonly Guard[];
  /** By operation id. Operations without a handler return the examples in the spec. */
  handlers: Readonly<Record<string, Handler>>;
  /** The vendor's error response for a request that the frame itself refuses, because of a problem or otherwise. */
  refuse(status: number, message: string, problem?: Problem): SimulatedResponse;
  /** Ids of operations that get invalid bodies too, with their problems, and validate them themselves. */
  selfValidating?: ReadonlySet<string>;
  /** What a query parameter is taken as where a lenient sandbox lets clients leave it out, by operation id and name. */
  defaults?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Operations that are not in the table, or that have a different path here. */
  routes?: readonly OperationEntry[];
  /** Invalidates a cursor before it expires, for the fault `expireCursor`. */
  expireCursor?(cursor: string): void;
}

/** An API as the sandbox starts it. */
export interface SimulatedApi {
  id: string;
  operations: Readonly<Record<string, OperationEntry>>;
  simulator: Simulator;
}
