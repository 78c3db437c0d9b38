import { apis } from "../../generated/vendors/apis.ts";
import type { VendorOptions, VendorStates } from "../../generated/vendors/sandbox.ts";
import { accessOf } from "../../src/sandbox/demo.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";
import type { ArgumentSet } from "./argument-sets.ts";
import { apiContract, type Call, vendorContract } from "./vendor-contract.ts";

/**
 * Options with which the sandbox of an API has the state of its examples, and accepts the credentials of `apis`.
 *
 * @param more options of the vendor's app
 */
export function worldOptions(apiId: string, more: object = {}): VendorOptions {
  const { credentials, demoOptions } = accessOf(apiId);
  const { options } = apiContract(apiId) ?? {};
  return { [vendorOf(apiId)]: { ...credentials(demoOptions), ...demoOptions, ...options, ...more } };
}

/** The same without quotas. */
export function quietOptions(apiId: string): VendorOptions {
  return worldOptions(apiId, vendorContract(apiId)?.withoutQuota);
}

/** Prepares the state that an operation needs for a set of arguments. */
export async function prepare(
  apiId: string,
  operationId: string,
  call: Call,
  set: ArgumentSet,
  sandbox: Sandbox,
): Promise<void> {
  await apiContract(apiId)?.prepare?.[operationId]?.(call, set, stateOf(apiId, sandbox) as never);
}

/** The vendor's app behind an API. */
export function stateOf(apiId: string, sandbox: Sandbox): object {
  // The types know the vendors that have simulators.
  return sandbox[vendorOf(apiId) as keyof VendorStates];
}

function vendorOf(apiId: string) {
  return apis[apiId as keyof typeof apis].vendor;
}
