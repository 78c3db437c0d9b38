import { mkdir, writeFile } from "node:fs/promises";
import { parseExactJson } from "../../../src/openapi/exact-json.ts";
import { listOperations, listWebhooks } from "../../../src/openapi/operations.ts";
import type { DocumentedApi } from "../documents.ts";
import { readCodeSamples } from "../samples/code-samples.ts";
import type { Words } from "../words/en/reference.ts";
import type { OperationContext } from "./operation.ts";
import { operationPage } from "./operation-page.ts";

/** Writes a page for each operation and each webhook, `reference/<api>/<operationId>.md`. */
export async function writeOperationPages(
  apis: readonly DocumentedApi[],
  pages: string,
  words: Words,
): Promise<void> {
  for (const api of apis) {
    const folder = `${pages}reference/${api.id}/`;
    await mkdir(folder, { recursive: true });
    const samples = await readCodeSamples(api);
    for (const context of operationContexts(api)) {
      const { operationId } = context.operation;
      const text = operationPage(context, samples.get(operationId) ?? [], words);
      await writeFile(`${folder}${operationId}.md`, text);
    }
  }
}

/** Every operation of an API, then every webhook. Integers beyond 2^53 are bigints. */
export function operationContexts({ id, text }: DocumentedApi): OperationContext[] {
  const document = parseExactJson(text) as OperationContext["document"];
  const shared = { api: id, document };
  return [
    ...listOperations(document).map((operation) => ({ ...shared, isWebhook: false, ...operation })),
    ...listWebhooks(document).map((webhook) => ({ ...shared, isWebhook: true, ...webhook })),
  ];
}
