import { apiContract, type Refusal, vendorContract } from "./vendor-contract.ts";

export type { Refusal } from "./vendor-contract.ts";

/** No arguments lead to it. */
export const byFault: Refusal = { change: () => undefined };

/**
 * How to make an API refuse with a status, or with a code. Without a word of its vendor a fault has to do it.
 *
 * @throws Error when the vendor's contract says nothing of this one
 */
export function refusalOf(apiId: string, operationId: string, status: number | string): Refusal {
  const vendor = vendorContract(apiId);
  if (!vendor) return byFault;
  const { refusals, refusalsOf } = apiContract(apiId) ?? {};
  const refusal = refusalsOf?.[operationId]?.[status] ?? refusals?.[status] ?? vendor.refusals?.[status];
  if (!refusal)
    throw new Error(`${apiId}: say in the vendor's contract.ts how to make the sandbox answer ${status}`);
  return refusal;
}
