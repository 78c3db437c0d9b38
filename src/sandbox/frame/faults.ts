/** Which requests a fault applies to. */
export interface FaultTarget {
  /** Only this API, such as `jmessage-report`. */
  api?: string;
  /** Only this operation. Without it every request counts, even one that matches no operation. */
  operationId?: string;
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

/** Faults on demand. */
export interface Faults {
  /**
   * Adds a fault. If several match a request, the one added first applies. Returns a function that removes the fault.
   */
  add(fault: Fault): () => void;
  /** Removes all faults. */
  clear(): void;
}

interface Incoming {
  api: string;
  operationId?: string;
  query: Readonly<Record<string, string>>;
}

/** Takes the fault that applies to a request, if any. To be called once for every request, in order of arrival. */
export type TakeFault = (request: Incoming) => FaultKind | undefined;

interface Entry {
  fault: Fault;
  seen: number;
  applied: number;
}

/** Creates the list of faults of a sandbox, and the function with which its servers take them. */
export function createFaults(): { faults: Faults; take: TakeFault } {
  const entries = new Set<Entry>();

  function take(request: Incoming): FaultKind | undefined {
    let found: Entry | undefined;
    for (const entry of entries) {
      if (!matches(entry.fault, request)) continue;
      entry.seen++;
      if (found === undefined && entry.seen > (entry.fault.after ?? 0)) found = entry;
    }
    if (found === undefined) return undefined;
    found.applied++;
    if (found.applied >= (found.fault.times ?? 1)) entries.delete(found);
    return found.fault;
  }

  function add(fault: Fault): () => void {
    const entry: Entry = { fault, seen: 0, applied: 0 };
    if (fault.times === undefined || fault.times > 0) entries.add(entry);
    return () => void entries.delete(entry);
  }

  return { faults: { add, clear: () => entries.clear() }, take };
}

function matches(fault: Fault, request: Incoming): boolean {
  if (fault.api !== undefined && fault.api !== request.api) return false;
  if (fault.operationId !== undefined && fault.operationId !== request.operationId) return false;
  return fault.kind !== "expireCursor" || request.query.cursor !== undefined;
}
