/** Which requests a fault applies to. */
export interface FaultTarget<Api extends string = string, OperationId extends string = string> {
  /** Only this API, such as `jmessage-report`. */
  api?: Api;
  /** Only this operation. Without it every request counts, even one that matches no operation. */
  operationId?: OperationId;
  /** How many requests it applies to; 1 by default, `Infinity` for all. */
  times?: number;
  /** How many requests to skip first, counted from the time when it was added; 0 by default. */
  after?: number;
}

/** What goes wrong. */
export type FaultKind =
  /** The request is handled normally, but only after `ms` milliseconds of the sandbox clock. */
  | { kind: "latency"; ms: number }
  /** The request is not handled; the response has this status, and without a `body` the vendor's error envelope. */
  | { kind: "status"; status: number; body?: unknown; headers?: Record<string, string> }
  /** The connection is reset without a response; with `acted`, only after the request has taken effect. */
  | { kind: "reset"; acted?: boolean }
  /**
   * Half of the response. `connection`: the connection ends before the announced length. `body`: the announced length
   * is that of the half, so only the JSON is broken.
   */
  | { kind: "truncate"; cut?: "connection" | "body" }
  /** An HTML page, like that of a gateway. Status 502 by default. */
  | { kind: "html"; status?: number }
  /** A response without a body. Status 200 by default. */
  | { kind: "empty"; status?: number }
  /** The cursor of the request is invalidated first. Applies only to requests with a `cursor`. */
  | { kind: "expireCursor" }
  /** There is no response; the connection stays open until the sandbox closes. */
  | { kind: "hang" };

/** Something that goes wrong, and for which requests. */
export type Fault = FaultTarget & FaultKind;
