import type { Document, Schema } from "../../src/openapi/document.ts";
import { listWebhooks } from "../../src/openapi/operations.ts";
import { resolve } from "../../src/openapi/reference.ts";
import { apiIds, type Media, readDocument } from "./document.ts";
import { withInt64Text } from "./expected-data.ts";
import { filled } from "./filled.ts";
import { dataMutants } from "./mutants.ts";
import { createOracle, type Oracle } from "./oracle.ts";
import { partsOf } from "./schema-parts.ts";

/** A webhook of a spec: what its requests are, and examples of them. */
export interface SpecWebhook {
  readonly api: string;
  readonly id: string;
  readonly examples: readonly { readonly name: string; readonly value: object }[];
  /** Which constraints of the spec a body breaks. */
  readonly oracle: Oracle;
  /** The body as a handler reads it: with decimal strings wherever the spec says `format: int64`. */
  read(body: unknown): unknown;
  /** Every change of every example, valid or not, also of the example with all fields that it may have. */
  mutants(): WebhookMutant[];
}

/** A body with one change. */
export interface WebhookMutant {
  readonly kind: string;
  readonly change: string;
  readonly original: object;
  readonly body: unknown;
}

/** Every webhook of every spec. */
export function readWebhooks(): SpecWebhook[] {
  return apiIds.flatMap((api) => {
    const document = readDocument(api);
    return listWebhooks(document).map(({ operation }) => {
      const { content } = resolve(document, operation.requestBody as never) as {
        content: Record<string, Media>;
      };
      const { schema, examples = {} } = content["application/json"] as Media;
      return toWebhook(document, api, operation.operationId, schema as Schema, examples as never);
    });
  });
}

/** The webhook with this id. Throws if there is none. */
export function readWebhook(id: string): SpecWebhook {
  const found = readWebhooks().find((webhook) => webhook.id === id);
  if (!found) throw new Error(`no spec has a webhook ${id}`);
  return found;
}

function toWebhook(
  document: Document,
  api: string,
  id: string,
  schema: Schema,
  named: Readonly<Record<string, { value: object }>>,
): SpecWebhook {
  const oracle = createOracle(document, schema);
  const examples = Object.entries(named).map(([name, { value }]) => ({ name, value }));
  return {
    api,
    id,
    examples,
    oracle,
    read: (body) => withInt64Text(document, schema, body),
    mutants: () =>
      examples
        .flatMap(({ name, value }) => [
          { name, value },
          { name: `${name} with every field`, value: filled(document, value, schema, oracle) as object },
        ])
        .flatMap(({ name, value }) =>
          [...dataMutants(document, value, partsOf(document, schema))].map(({ change, value: body }) => ({
            kind: id,
            change: `${name}: ${change}`,
            original: value,
            body,
          })),
        ),
  };
}
