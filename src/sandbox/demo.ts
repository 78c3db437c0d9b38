import { access } from "../../generated/vendors/access.ts";
import { apis } from "../../generated/vendors/apis.ts";
import type { Access } from "./access.ts";

type Accesses = typeof access;
type DemoOptions = { [V in keyof Accesses]: Accesses[V]["demoOptions"] };

/** Options of a sandbox for manual use, by vendor. */
export function demoOptions(): DemoOptions {
  const entries = Object.entries(access).map(([vendor, { demoOptions }]) => [vendor, demoOptions]);
  return Object.fromEntries(entries) as DemoOptions;
}

/** Vendors whose messages such a sandbox can send to a URL. */
export const webhookVendors: readonly string[] = Object.entries<Access>(access)
  .filter(([, { webhookOptions }]) => webhookOptions)
  .map(([vendor]) => vendor);

const PROBE = "probe";

/** The options that set the credentials of such a sandbox, with the vendors that have each. */
export const credentialOptions: ReadonlyMap<string, readonly string[]> = readCredentialOptions();

function readCredentialOptions(): Map<string, string[]> {
  const vendors = new Map<string, string[]>();
  for (const [vendor, { credentials, demoOptions }] of Object.entries<Access>(access))
    for (const name of Object.keys(credentials(demoOptions))) {
      // One that stays as it is belongs to the examples.
      const isOption = Object.values(credentials({ ...demoOptions, [name]: PROBE })).includes(PROBE);
      if (isOption) vendors.set(name, [...(vendors.get(name) ?? []), vendor]);
    }
  return vendors;
}

/** These options with credentials of your own, for every vendor that has them. */
export function withCredentials(options: DemoOptions, given: Readonly<Record<string, string>>): DemoOptions {
  return withMore(options, (vendor) =>
    Object.fromEntries(
      Object.entries(given).filter(([name]) => credentialOptions.get(name)?.includes(vendor)),
    ),
  );
}

/** These options, and the URLs to which messages are sent, by vendor. */
export function withWebhooks(options: DemoOptions, urls: Readonly<Record<string, string>>): DemoOptions {
  return withMore(options, (vendor) => {
    const url = urls[vendor];
    const { webhookOptions } = (access as Readonly<Record<string, Access>>)[vendor] as Access;
    return url === undefined ? {} : (webhookOptions?.(url) ?? {});
  });
}

function withMore(options: DemoOptions, moreOf: (vendor: string) => object): DemoOptions {
  const entries = Object.entries<object>(options).map(([vendor, own]) => [
    vendor,
    { ...own, ...moreOf(vendor) },
  ]);
  return Object.fromEntries(entries) as DemoOptions;
}

/** What a request to an API of a sandbox with these options has to send, by security scheme of the spec. */
export function demoSecrets(
  apiId: string,
  options: object = demoOptions(),
): Readonly<Record<string, string>> {
  const own = (options as Readonly<Record<string, object>>)[vendorOf(apiId) ?? ""] as object;
  return accessOf(apiId).secrets(own);
}

/** @throws Error naming the file that is missing */
export function accessOf(apiId: string): Access {
  const vendor = vendorOf(apiId);
  const found = (access as Readonly<Record<string, Access | undefined>>)[vendor ?? ""];
  if (!found)
    throw new Error(`${apiId}: write src/sandbox/${vendor}/access.ts, which says how clients reach it`);
  return found;
}

function vendorOf(apiId: string): string | undefined {
  return (apis as Readonly<Record<string, { vendor: string }>>)[apiId]?.vendor;
}
