import type { apis } from "../../generated/vendors/sandbox.ts";
import type { ApiId } from "../../generated/vendors/sandbox-types.ts";
import type * as frame from "./frame/fault.ts";

/** Ids of the operations of an API. */
export type OperationId<Id extends ApiId = ApiId> = {
  [Key in Id]: keyof (typeof apis)[Key]["operations"] & string;
}[Id];

/** Which requests a fault applies to. */
export interface FaultTarget<Id extends ApiId = ApiId> extends frame.FaultTarget<Id, OperationId<Id>> {}

/** Something that goes wrong, and for which requests. */
export type Fault<Id extends ApiId = ApiId> = FaultTarget<Id> & frame.FaultKind;

/** Faults on demand. */
export interface Faults<Id extends ApiId = ApiId> {
  /**
   * Adds a fault. If several match a request, the one added first applies. Returns a function that removes the fault.
   * @throws TypeError or RangeError naming the field that cannot be right, such as an operation that is not served
   */
  add(fault: Fault<Id>): () => void;
  /** Removes all faults. */
  clear(): void;
}
