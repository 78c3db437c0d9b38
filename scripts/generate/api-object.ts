import type { ApiFacts, DocumentedRateLimit } from "../../src/core/request/api-definition.ts";
import type { Document } from "../../src/openapi/document.ts";
import { errorFacts, listCodes } from "./error-facts.ts";
import { isOneHost, operationRows } from "./operation-rows.ts";
import { rateLimitRow } from "./rate-limit-row.ts";

/** The content of `api.ts`: what a client has to know about the API at run time, typed by `types.ts`. */
export function generateApiObject(id: string, document: Document, header: string): string {
  const codes = listCodes(document).map((code) => JSON.stringify(code));
  return `${header}import type { ApiDefinition } from "../../src/core/request/api-definition.ts";
import type { operations as Operations, paths as Paths } from "./types.ts";

/** Every error code that the spec lists. */
export type ErrorCode = ${codes.join(" | ") || "never"};

const facts = ${literal(apiFacts(id, document))} as const;

/** What a client has to know about the API. */
export const api: ApiDefinition<Paths, Operations, typeof facts> = facts;
`;
}

function apiFacts(id: string, document: Document): ApiFacts {
  const { vendor, property } = document["x-client"];
  const quota = document["x-rate-limit"];
  const [server] = document.servers;
  return {
    id,
    vendor,
    ...(property && { property }),
    ...(server && isOneHost(server) && { baseUrl: server.url }),
    ...(quota && { rateLimit: documentedRateLimit(quota) }),
    errors: errorFacts(document),
    operations: operationRows(document),
  };
}

function documentedRateLimit(quota: NonNullable<Document["x-rate-limit"]>): DocumentedRateLimit {
  const { remainingHeaders, resetHeaders } = quota;
  const lowerCase = (names: readonly string[]) => names.map((name) => name.toLowerCase());
  return {
    ...rateLimitRow(quota),
    ...(remainingHeaders && { remainingHeaders: lowerCase(remainingHeaders) }),
    ...(resetHeaders && { resetHeaders: lowerCase(resetHeaders) }),
  };
}

function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/^(\s*)"(\w+)":/gm, "$1$2:");
}
