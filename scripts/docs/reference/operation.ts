import type {
  Document,
  Operation,
  SecurityRequirement,
  Server,
  WebhookOperation,
} from "../../../src/openapi/document.ts";

/** An operation or a webhook, and what its page needs to know about its API. */
export interface OperationContext {
  readonly api: string;
  readonly document: Document & {
    info: { description: string };
    security: SecurityRequirement[];
    externalDocs: NonNullable<Document["externalDocs"]>;
  };
  readonly path: string;
  readonly method: string;
  readonly servers: readonly Server[];
  readonly operation: WebhookOperation & Partial<Operation>;
  /** Whether the vendor sends the request, and you respond. */
  readonly isWebhook: boolean;
}
