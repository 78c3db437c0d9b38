import { writeFile } from "node:fs/promises";
import type { SandboxAddresses } from "../../../docs/.vitepress/try-it/sandbox-addresses.ts";
import { apis } from "../../../generated/vendors/apis.ts";
import { defaultAddresses } from "../../../src/sandbox/addresses.ts";
import { demoSecrets } from "../../../src/sandbox/demo.ts";
import type { DocumentedApi } from "../documents.ts";

/** Addresses of a sandbox of all APIs on its default ports, by API. */
export function demoAddresses(): Readonly<Record<string, string>> {
  const simulated = Object.entries(apis).filter(([, { simulated }]) => simulated);
  return defaultAddresses(simulated.map(([id]) => id));
}

/**
 * What `/sandbox.json` returns for a sandbox that runs with the options for interactive use.
 *
 * @throws Error when a security scheme has no secret: forms could not be filled in
 */
export function toSandboxAddresses(
  documented: readonly DocumentedApi[],
  urls: Readonly<Record<string, string>> = demoAddresses(),
): SandboxAddresses {
  const entries = documented.flatMap((api) => {
    const url = urls[api.id];
    return url === undefined ? [] : [[api.id, { url, security: securityOf(api) }] as const];
  });
  return { apis: Object.fromEntries(entries) };
}

/** Writes the addresses of a sandbox on its default ports, for a site that another server serves. */
export async function writeSandboxAddresses(apis: readonly DocumentedApi[], output: string): Promise<void> {
  await writeFile(`${output}sandbox.json`, `${JSON.stringify(toSandboxAddresses(apis), null, 2)}\n`);
}

function securityOf({ id, document }: DocumentedApi): Record<string, string> {
  const names = Object.keys(document.components?.securitySchemes ?? {});
  return Object.fromEntries(names.map((name) => [name, secretOf(id, name)]));
}

/** What the sandbox expects in one of its security schemes. */
export function secretOf(apiId: string, scheme: string): string {
  const secret = demoSecrets(apiId)[scheme];
  if (secret !== undefined) return secret;
  const { vendor } = apis[apiId as keyof typeof apis];
  throw new Error(
    `${apiId}: \`secrets\` in src/sandbox/${vendor}/access.ts has no value for the security scheme ${scheme}`,
  );
}
