import { existsSync } from "node:fs";
import { apis } from "../../generated/vendors/apis.ts";
import type { ArgumentSet } from "./argument-sets.ts";

/*
 * What the contract suite needs to know about a vendor beyond its examples and the sandbox's options for interactive
 * use: `contract.ts` in the folder of the vendor's tests. A vendor without that file is tested by its spec alone.
 */

type Args = ArgumentSet["args"];

/** Calls an operation of the API under test. */
export type Call = (operationId: string, args: object) => Promise<unknown>;

/** How to cause a refusal of the sandbox: by its options, other arguments or earlier calls. */
export interface Refusal {
  /** Options of the vendor's app. */
  readonly sandbox?: object;
  /** `undefined` if no arguments cause it: then a fault has to do it. */
  readonly change?: (args: Args) => Args | undefined;
  readonly callsBefore?: number;
  /** Headers to send instead of those of the client, from the vendor's state in the sandbox; `undefined`: none. */
  readonly headers?: (state: never) => Readonly<Record<string, string | undefined>>;
  /** Whether the change itself violates the spec. */
  readonly forbidden?: boolean;
}

/** By status, or by the code of an example whose status says success. */
export type Refusals = Readonly<Record<number | string, Refusal>>;

export interface ApiContract {
  /** Options with which the sandbox has the state of the examples. */
  readonly options?: object;
  /** The state that an operation needs to do what its examples show, by operation. */
  readonly prepare?: Readonly<
    Record<string, (call: Call, set: ArgumentSet, state: never) => Promise<unknown>>
  >;
  readonly refusals?: Refusals;
  /** By operation, before those. */
  readonly refusalsOf?: Readonly<Record<string, Refusals>>;
  /**
   * Replacements for arguments of an example that only another response can provide, such as a signed URL, by
   * operation.
   */
  readonly liveArguments?: Readonly<Record<string, (call: Call, args: Args) => Promise<Args>>>;
}

export interface VendorContract {
  readonly apis: Readonly<Record<string, ApiContract>>;
  /** Refusals of all APIs, after those of the API. */
  readonly refusals?: Refusals;
  /** Options with which the sandbox has no quota. */
  readonly withoutQuota?: object;
  /** Codes of refusals that say that the effect is there already, as after a retry. */
  readonly doneAlready?: readonly (number | string)[];
  /** Whether a refusal is about the state of the server, and not about what the spec forbids. */
  readonly isAboutTheWorld?: (text: string) => boolean;
  /** Whether a successful response contains an error about what the spec forbids, in place of an item. */
  readonly holdsRefusal?: (text: string) => boolean;
}

const contracts = new Map<string, VendorContract>();
for (const vendor of new Set(Object.values(apis).map(({ vendor }) => vendor)))
  if (existsSync(new URL(`../${vendor}/contract.ts`, import.meta.url)))
    contracts.set(
      vendor,
      ((await import(`../${vendor}/contract.ts`)) as { contract: VendorContract }).contract,
    );

/** The contract of the vendor of an API; `undefined` if it has no `contract.ts`. */
export function vendorContract(apiId: string): VendorContract | undefined {
  return contracts.get(apis[apiId as keyof typeof apis].vendor);
}

export function apiContract(apiId: string): ApiContract | undefined {
  return vendorContract(apiId)?.apis[apiId];
}
