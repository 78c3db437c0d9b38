import { demoAddresses } from "../../scripts/docs/try-it/sandbox-addresses.ts";

/** A program with the URLs of a running sandbox in place of the default ones. */
export function aimAt(urls: Readonly<Record<string, string>>, source: string): string {
  const defaults = demoAddresses();
  const byDefault = new Map(Object.entries(urls).map(([api, url]) => [defaults[api], url]));
  // In a single pass: the new port of one may be the default of another.
  return source.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, (address) => byDefault.get(address) ?? address);
}
