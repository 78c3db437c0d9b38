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

/** These options, and the URLs to which messages are sent, by vendor. */
export function withWebhooks(options: DemoOptions, urls: Readonly<Record<string, string>>): DemoOptions {
  const entries = Object.entries<object>(options).map(([vendor, own]) => {
    const url = urls[vendor];
    const { webhookOptions } = (access as Readonly<Record<string, Access>>)[vendor] as Access;
    return [vendor, { ...own, ...(url !== undefined && webhookOptions?.(url)) }];
  });
  return Object.fromEntries(entries) as DemoOptions;
}

/** What a request to an API of such a sandbox has to send, by security scheme of the spec. */
export function demoSecrets(apiId: string): Readonly<Record<string, string>> {
  const { secrets, demoOptions } = accessOf(apiId);
  return secrets(demoOptions);
}

/** @throws Error naming the file that is missing */
export function accessOf(apiId: string): Access {
  const vendor = (apis as Readonly<Record<string, { vendor: string }>>)[apiId]?.vendor;
  const found = (access as Readonly<Record<string, Access | undefined>>)[vendor ?? ""];
  if (!found)
    throw new Error(`${apiId}: write src/sandbox/${vendor}/access.ts, which says how clients reach it`);
  return found;
}
