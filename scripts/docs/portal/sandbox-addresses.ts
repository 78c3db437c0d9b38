import type { SandboxAddresses, SandboxSecret } from "../../../docs/.vitepress/portal/sandbox-addresses.ts";
import { apis } from "../../../generated/vendors/apis.ts";
import type { SecurityScheme } from "../../../src/openapi/document.ts";
import { resolve } from "../../../src/openapi/reference.ts";
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
 * @throws Error when a security scheme has no secret: the portal could not fill in its form
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

function securityOf({ id, document }: DocumentedApi): Record<string, SandboxSecret> {
  const schemes = Object.entries(document.components?.securitySchemes ?? {});
  return Object.fromEntries(
    schemes.map(([name, scheme]) => [name, toSecret(resolve(document, scheme), secretOf(id, name))]),
  );
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

function toSecret(scheme: SecurityScheme, secret: string): SandboxSecret {
  if (scheme.type === "apiKey") return { value: secret };
  if (scheme.type !== "http" || scheme.scheme.toLowerCase() !== "basic") return { token: secret };
  const [username = "", ...password] = secret.split(":");
  return { username, password: password.join(":") };
}
