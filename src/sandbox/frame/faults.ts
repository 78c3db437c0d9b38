/** Which requests a fault strikes. */
export interface FaultTarget {
  /** Only this API, such as `jmessage-report`. */
  api?: string;
  /** Only this operation. Without it every request counts, also one that matches no operation. */
  operationId?: string;
  /** How many requests it strikes; 1 by default, `Infinity` for all. */
  times?: number;
  /** How many requests it lets pass first, counted from when it was added; 0 by default. */
  after?: number;
}

/** What goes wrong. */
export type FaultKind =
  /** The request is handled as ever, but only after `ms` milliseconds of the sandbox clock. */
  | { kind: "latency"; ms: number }
  /** Answered with this status instead of being handled; without a `body` in the vendor's error envelope. */
  | { kind: "status"; status: number; body?: unknown; headers?: Record<string, string> }
  /** The connection is reset without an answer; with `acted`, only after the request took effect. */
  | { kind: "reset"; acted?: boolean }
  /**
   * Half of the answer. `connection`: announced in full, then the connection ends. `body`: the length is
   * right for the half that comes, so only the JSON is broken.
   */
  | { kind: "truncate"; cut?: "connection" | "body" }
  /** A page of HTML, as a gateway sends it. Status 502 by default. */
  | { kind: "html"; status?: number }
  /** An answer without a body. Status 200 by default. */
  | { kind: "empty"; status?: number }
  /** The cursor of the request is made invalid first. Strikes only requests that carry a `cursor`. */
  | { kind: "expireCursor" }
  /** Never answered; the connection stays open until the sandbox closes. */
  | { kind: "hang" };

/** Something that goes wrong, and at which requests. */
export type Fault = FaultTarget & FaultKind;

/** Faults on demand. */
export interface Faults {
  /** Adds a fault. Of several that fit a request the one added first strikes. Returns a remove function. */
  add(fault: Fault): () => void;
  /** Removes all. */
  clear(): void;
}

interface Incoming {
  api: string;
  operationId?: string;
  query: Readonly<Record<string, string>>;
}

/** Takes the fault that strikes a request, if any. To be asked once for every request, in order of arrival. */
export type TakeFault = (request: Incoming) => FaultKind | undefined;

interface Entry {
  fault: Fault;
  seen: number;
  struck: number;
}

/** Makes the list of faults of a sandbox, and the function by which its servers ask it. */
export function createFaults(): { faults: Faults; take: TakeFault } {
  const entries = new Set<Entry>();

  function take(request: Incoming): FaultKind | undefined {
    let found: Entry | undefined;
    for (const entry of entries) {
      if (!concerns(entry.fault, request)) continue;
      entry.seen++;
      if (found === undefined && entry.seen > (entry.fault.after ?? 0)) found = entry;
    }
    if (found === undefined) return undefined;
    found.struck++;
    if (found.struck >= (found.fault.times ?? 1)) entries.delete(found);
    return found.fault;
  }

  function add(fault: Fault): () => void {
    const entry: Entry = { fault, seen: 0, struck: 0 };
    if (fault.times === undefined || fault.times > 0) entries.add(entry);
    return () => void entries.delete(entry);
  }

  return { faults: { add, clear: () => entries.clear() }, take };
}

function concerns(fault: Fault, request: Incoming): boolean {
  if (fault.api !== undefined && fault.api !== request.api) return false;
  if (fault.operationId !== undefined && fault.operationId !== request.operationId) return false;
  return fault.kind !== "expireCursor" || request.query.cursor !== undefined;
}
