import type { SandboxAddresses, SandboxApi } from "./sandbox-addresses.ts";

/** The sandbox of an API, as the site's server knows it; `undefined` if it knows none. */
export async function findSandbox(address: string, api: string): Promise<SandboxApi | undefined> {
  try {
    const response = await fetch(address);
    return ((await response.json()) as SandboxAddresses).apis[api];
  } catch {
    // The form works without it: the address can be typed in.
    return undefined;
  }
}
