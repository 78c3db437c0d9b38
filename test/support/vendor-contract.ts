import { existsSync } from "node:fs";
import { apis } from "../../generated/vendors/apis.ts";
import type { ArgumentSet } from "./argument-sets.ts";

/*
 * What the contract suite has to be told of a vendor where its examples and the sandbox's options for people do not tell
 * it: `contract.ts` in the folder of the vendor's tests. A vendor without that file is tried with what its spec says.
 */

type Args = ArgumentSet["args"];

/** Calls an operation of the API that is tried. */
export type Call = (operationId: string, args: object) => Promise<unknown>;

/** How to make the sandbox refuse: by its options, by other arguments, by calls before. */
export interface Refusal {
  /** Options of the vendor's app. */
  readonly sandbox?: object;
  /** Nothing when no arguments are refused: then a fault has to do it. */
  readonly change?: (args: Args) => Args | undefined;
  readonly callsBefore?: number;
  /** Headers to be sent instead of those of the client, made of the vendor's state in the sandbox; `undefined`: none. */
  readonly headers?: (state: never) => Readonly<Record<string, string | undefined>>;
  /** Whether what is changed is itself against the spec. */
  readonly forbidden?: boolean;
}

/** By status, or by the code of an example whose status says success. */
export type Refusals = Readonly<Record<number | string, Refusal>>;

export interface ApiContract {
  /** Options under which the sandbox has the world that the examples take place in. */
  readonly options?: object;
  /** What has to be so before an operation does what its examples tell, by operation. */
  readonly prepare?: Readonly<
    Record<string, (call: Call, set: ArgumentSet, state: never) => Promise<unknown>>
  >;
  readonly refusals?: Refusals;
  /** By operation, before those. */
  readonly refusalsOf?: Readonly<Record<string, Refusals>>;
  /**
   * Arguments in the place of those of an example that only another response can give, such as a signed URL, by operation.
   */
  readonly liveArguments?: Readonly<Record<string, (call: Call, args: Args) => Promise<Args>>>;
}

export interface VendorContract {
  readonly apis: Readonly<Record<string, ApiContract>>;
  /** Refusals that hold for all APIs, after those of the API. */
  readonly refusals?: Refusals;
  /** Options under which the sandbox keeps to no quota. */
  readonly withoutQuota?: object;
  /** Codes of refusals that say that something is done already, as after a retry. */
  readonly doneAlready?: readonly (number | string)[];
  /** Whether a refusal is about the world as it is, and not about what the spec forbids. */
  readonly isAboutTheWorld?: (text: string) => boolean;
  /** Whether a response that succeeds holds a refusal of what the spec forbids, in the place of an entry. */
  readonly holdsRefusal?: (text: string) => boolean;
}

const contracts = new Map<string, VendorContract>();
for (const vendor of new Set(Object.values(apis).map(({ vendor }) => vendor)))
  if (existsSync(new URL(`../${vendor}/contract.ts`, import.meta.url)))
    contracts.set(
      vendor,
      ((await import(`../${vendor}/contract.ts`)) as { contract: VendorContract }).contract,
    );

/** What is said of the vendor of an API; nothing where it has no `contract.ts`. */
export function vendorContract(apiId: string): VendorContract | undefined {
  return contracts.get(apis[apiId as keyof typeof apis].vendor);
}

export function apiContract(apiId: string): ApiContract | undefined {
  return vendorContract(apiId)?.apis[apiId];
}
