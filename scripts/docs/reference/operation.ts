import type { Document, Operation, SecurityRequirement, Server } from "../../../src/openapi/document.ts";

/** An operation, and all that its page needs to know of its API. */
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
  readonly operation: Operation;
}
