import type { SandboxSecret } from "../../docs/.vitepress/portal/sandbox-addresses.ts";
import type { Document } from "../../src/openapi/document.ts";
import { resolve } from "../../src/openapi/reference.ts";

/** The headers with which the portal's form sends the secrets of an API, by its security schemes. */
export function headersOf(
  document: Document,
  security: Readonly<Record<string, SandboxSecret>>,
): Record<string, string> {
  const headers = Object.entries(security).map(([name, secret]) => {
    if ("username" in secret)
      return ["authorization", `Basic ${btoa(`${secret.username}:${secret.password}`)}`];
    if ("token" in secret) return ["authorization", `Bearer ${secret.token}`];
    const scheme = resolve(document, document.components?.securitySchemes?.[name]) as { name: string };
    return [scheme.name, secret.value];
  });
  return Object.fromEntries(headers);
}
