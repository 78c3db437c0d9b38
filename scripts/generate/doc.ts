import type { Operation } from "../../src/openapi/document.ts";

/** The lines of documentation that an editor shows for an operation. */
export function operationDoc(operation: Operation): string[] {
  const lines = [operation.summary, "", ...operation.description.trimEnd().split("\n")];
  const codes = operation["x-error-codes"] ?? [];
  if (codes.length > 0) {
    lines.push("", "Error codes:");
    for (const { code, status, meaning, remedy } of codes)
      lines.push(`- ${code}${status ? ` (status ${status})` : ""}: ${meaning} What to do: ${remedy}`);
  }
  if (operation.deprecated) lines.push("@deprecated");
  return lines;
}
