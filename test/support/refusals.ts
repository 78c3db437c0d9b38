import { apiContract, type Refusal, vendorContract } from "./vendor-contract.ts";

export type { Refusal } from "./vendor-contract.ts";

/** Arguments cannot cause it. */
export const byFault: Refusal = { change: () => undefined };

/**
 * How to cause a refusal of an API with a status or a code. Without an entry in the vendor's contract, a fault has to
 * do it.
 *
 * @throws Error when the vendor's contract has no entry for this one
 */
export function refusalOf(apiId: string, operationId: string, status: number | string): Refusal {
  const vendor = vendorContract(apiId);
  if (!vendor) return byFault;
  const { refusals, refusalsOf } = apiContract(apiId) ?? {};
  const refusal = refusalsOf?.[operationId]?.[status] ?? refusals?.[status] ?? vendor.refusals?.[status];
  if (!refusal)
    throw new Error(`${apiId}: say in the vendor's contract.ts how to make the sandbox return ${status}`);
  return refusal;
}
