import type { IncomingHttpHeaders } from "node:http";
import type { Problem } from "./problem.ts";

/** What the frame needs to know of an operation: a part of a row of the generated table. */
export interface OperationEntry {
  readonly id: string;
  readonly method: string;
  /**
   * Path template from the host, such as `/v2/users/{username}/messages`. A last segment `{key+}` takes all the
   * rest of the path, slashes included.
   */
  readonly path: string;
  /** Whether it needs no credentials. */
  readonly anonymous?: boolean;
  /** Whether its address is told by an answer, so that the path says nothing of where it is. */
  readonly url?: boolean;
}

/** What a request for an operation says before its body. Parameter values are texts, percent-decoded. */
export interface RequestHead {
  readonly operation: OperationEntry;
  /** Scheme and host as the client called them, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  readonly headers: IncomingHttpHeaders;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** A request whose parameters are right. */
export interface SandboxRequest extends RequestHead {
  /**
   * JSON, with integers beyond 2^53 as bigints, or the parts of a form by name, each a text or a File. Missing when
   * the operation takes none, or needs none and got none.
   */
  readonly body?: unknown;
  /** What the spec finds wrong in the body; empty unless the simulator judges it itself. */
  readonly problems: readonly Problem[];
}

/** An answer in the making; with none of `body`, `text` and `bytes` there is no content. */
export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** Becomes JSON, bigints in it integers. */
  body?: unknown;
  /** Sent as it is, instead of a body. */
  text?: string;
  /** Sent as they are, instead of a body. The header `Content-Type` should say what they are. */
  bytes?: Uint8Array | AsyncIterable<Uint8Array>;
}

export type Handler = (request: SandboxRequest) => Answer | Promise<Answer>;

/** What a guard says: headers for whatever is answered, and an answer when the request goes no further. */
export interface Verdict {
  headers?: Record<string, string>;
  answer?: Answer;
}

/** Looks at a request before its parameters and body are read: authentication, quota. */
export type Guard = (request: RequestHead) => Verdict;

/** One API of a vendor. Everything that a vendor does its own way is in here; the frame knows no vendor. */
export interface Simulator {
  /** Asked in this order; the first answer ends it. */
  guards: readonly Guard[];
  /** By operation id. Operations without one answer with the examples of the spec. */
  handlers: Readonly<Record<string, Handler>>;
  /** The vendor's error answer for a refusal that the frame itself decides on, because of a problem or not. */
  refuse(status: number, message: string, problem?: Problem): Answer;
  /** Ids of operations that get a body with problems all the same, and judge it themselves. */
  judging?: ReadonlySet<string>;
  /** Operations that the table lacks, or that are at another path here than the table says. */
  routes?: readonly OperationEntry[];
  /** Makes a cursor invalid before its time, for the fault `expireCursor`. */
  expireCursor?(cursor: string): void;
}

/** An API as the sandbox starts it. */
export interface SimulatedApi {
  id: string;
  operations: Readonly<Record<string, OperationEntry>>;
  simulator: Simulator;
}
