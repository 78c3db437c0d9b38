import { checkFault, type ServedOperations } from "./check-fault.ts";
import type { Fault, FaultKind } from "./fault.ts";

/** Faults on demand: what the sandbox offers for its APIs and operations, without their types. */
export interface Faults {
  /** @throws TypeError or RangeError naming the field that cannot be right */
  add(fault: Fault): () => void;
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
export function createFaults(served: ServedOperations): { faults: Faults; take: TakeFault } {
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
    checkFault(fault, served);
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
