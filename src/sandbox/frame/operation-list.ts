import type { SimulatedApi } from "./simulator.ts";

/** Ids of the operations of an API, by how the sandbox handles them. */
export interface OperationList {
  /** These have state and behave like the vendor's. */
  readonly simulated: readonly string[];
  /** These return the examples in the spec. */
  readonly examples: readonly string[];
}

export function listSimulated({ operations, simulator }: SimulatedApi): OperationList {
  const ids = Object.values(operations).map(({ id }) => id);
  const isSimulated = (id: string) => Object.hasOwn(simulator.handlers, id);
  return { simulated: ids.filter(isSimulated), examples: ids.filter((id) => !isSimulated(id)) };
}
