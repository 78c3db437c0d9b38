import { listOperations, listWebhooks } from "../../src/openapi/operations.ts";
import type { DocumentedApi } from "./documents.ts";

/** What the navigation of the site knows about an API. */
export interface Reference {
  readonly id: string;
  readonly title: string;
  /** The vendor's name in folders. */
  readonly vendor: string;
  readonly tags: readonly {
    readonly name: string;
    readonly operations: readonly { readonly id: string; readonly summary: string }[];
  }[];
}

export function toReference({ id, document }: DocumentedApi): Reference {
  const operations = [...listOperations(document), ...listWebhooks(document)].map(
    ({ operation }) => operation,
  );
  const tags = document.tags.map(({ name }) => ({
    name,
    operations: operations
      .filter(({ tags: [tag] }) => tag === name)
      .map(({ operationId, summary }) => ({ id: operationId, summary })),
  }));
  return { id, title: document.info.title, vendor: document["x-client"].vendor, tags };
}
