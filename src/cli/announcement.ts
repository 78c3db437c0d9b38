import type { Document } from "../openapi/document.ts";
import { resolve } from "../openapi/reference.ts";
import { type Credential, describeCredential } from "./credential.ts";
import { toCurl } from "./curl.ts";
import type { Servers } from "./servers.ts";
import type { Spec } from "./specs.ts";
import { findWorkingRequest } from "./working-request.ts";

/** A table of the servers, and a request to try on each. */
export async function announce(specs: readonly Spec[], servers: Servers): Promise<string> {
  const rows: string[][] = [["API", "Base URL", "Credentials"]];
  const requests: string[] = [];
  for (const spec of specs) {
    const baseUrl = servers.urls[spec.id] as string;
    const credentials = credentialsOf(spec.document as Document, await servers.secrets(spec.id));
    const labels = Object.values(credentials).map(({ label }) => label);
    rows.push([spec.id, baseUrl, labels.join("; ") || "none"]);
    const { now } = servers;
    const request = await findWorkingRequest(spec, { baseUrl, credentials, ...(now && { now }) });
    if (request) requests.push(toCurl(request));
  }
  return [...table(rows), "", ...requests].join("\n");
}

function credentialsOf(document: Document, secrets: Readonly<Record<string, string>>) {
  const credentials: Record<string, Credential> = {};
  for (const [name, scheme] of Object.entries(document.components?.securitySchemes ?? {}))
    credentials[name] = describeCredential(resolve(document, scheme), secrets[name]);
  return credentials;
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
}
