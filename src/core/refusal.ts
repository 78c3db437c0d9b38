import type { VendorError } from "./api-error.ts";
import { valueAt } from "./value-at.ts";

/** How an answer refuses although its status says success (`x-error-envelope` in the spec). */
export interface RefusalRow {
  /** Where the vendor's code stands in every answer, such as `code`. */
  readonly code: string;
  /** The one code that is no refusal. */
  readonly success: number | string;
}

/** Whether an answer with a status of success refuses all the same. */
export function refuses(row: RefusalRow | undefined, body: unknown): boolean {
  if (!row) return false;
  const code = valueAt(body, row.code);
  return code !== undefined && code !== row.success;
}

/** A reader of error envelopes in which code and message stand at these places. */
export function readEnvelope(at: { code: string; message: string }): (body: unknown) => VendorError {
  return (body) => {
    const code = valueAt(body, at.code);
    const message = valueAt(body, at.message);
    return {
      code: typeof code === "number" || typeof code === "string" ? code : undefined,
      message: typeof message === "string" ? message : undefined,
    };
  };
}
