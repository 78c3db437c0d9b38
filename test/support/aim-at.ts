import { demoAddresses } from "../../scripts/docs/portal/sandbox-addresses.ts";

/** A program with the addresses of a sandbox that runs in the place of those that one has by default. */
export function aimAt(urls: Readonly<Record<string, string>>, source: string): string {
  const defaults = demoAddresses();
  const byDefault = new Map(Object.entries(urls).map(([api, url]) => [defaults[api], url]));
  // All at once: the port of one may begin with the default of another.
  return source.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, (address) => byDefault.get(address) ?? address);
}
