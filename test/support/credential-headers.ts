import { describeCredential } from "../../src/cli/credential.ts";
import type { Document, SecurityScheme } from "../../src/openapi/document.ts";
import { resolve } from "../../src/openapi/reference.ts";

/** The headers that carry the secrets of an API, given by its security schemes. */
export function headersOf(
  document: Document,
  security: Readonly<Record<string, string>>,
): Record<string, string> {
  const headers = Object.entries(security).flatMap(([name, secret]) => {
    const scheme = resolve(document, document.components?.securitySchemes?.[name]);
    const { header } = describeCredential(scheme as SecurityScheme, secret);
    return header ? [header] : [];
  });
  return Object.fromEntries(headers);
}
