import type { SimulatedApi } from "./simulator.ts";

/** Ids of the operations of an API, by how the sandbox answers them. */
export interface OperationList {
  /** They have state, and do what the vendor's do. */
  readonly simulated: readonly string[];
  /** They answer with the examples of the spec. */
  readonly examples: readonly string[];
}

export function listSimulated({ operations, simulator }: SimulatedApi): OperationList {
  const ids = Object.values(operations).map(({ id }) => id);
  const isSimulated = (id: string) => Object.hasOwn(simulator.handlers, id);
  return { simulated: ids.filter(isSimulated), examples: ids.filter((id) => !isSimulated(id)) };
}
