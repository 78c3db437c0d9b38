import type { Document } from "../../src/openapi/document.ts";
import { listWebhooks } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { int64Positions } from "./int64.ts";

/** The content of `webhooks.ts`: what a handler has to know about each webhook at run time, besides its types. */
export function generateWebhooks(document: Document, header: string): string {
  const rows = listWebhooks(document).map(({ operation }) => {
    const body = operation.requestBody && resolve(document, operation.requestBody);
    const schema = body?.content["application/json"]?.schema;
    return [operation.operationId, { int64: int64Positions(document, schema) }] as const;
  });
  const table = JSON.stringify(Object.fromEntries(rows), null, 2).replace(/^(\s*)"(\w+)":/gm, "$1$2:");
  return `${header}/** Where the requests of webhooks have 64-bit integers. */
export const webhooks = ${table} as const;
`;
}
