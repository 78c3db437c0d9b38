import type { ErrorTable } from "../../src/core/errors/explain.ts";
import type { Document, Operation } from "../../src/openapi/document.ts";
import type { ErrorCode } from "../../src/openapi/extensions.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { byCode } from "./error-facts.ts";

/** The content of `errors.ts`: each code as a documented type, and what `explain` has to know at run time. */
export function generateErrors(document: Document, header: string): string {
  const operations = listOperations(document).map(({ operation }) => operation);
  return `${header}import type { ErrorTable } from "../../src/core/errors/explain.ts";

/** Every error code that the spec lists, and what \`code\` is in an error that has it. */
export interface ErrorCodes {
${byCode(document).map(codeType).join("\n")}
}

/** The codes with what they mean and what to do about them. */
export const errorTable: ErrorTable = ${JSON.stringify(errorTable(document, operations), null, 2)};
`;
}

function codeType([code, entries]: [ErrorCode["code"], ErrorCode[]]): string {
  const texts = [...new Set(entries.map(({ meaning, remedy }) => `${meaning} What to do: ${remedy}`))];
  const doc = (indent: string) =>
    texts.length === 1
      ? `${indent}/** ${comment(texts[0] as string)} */`
      : `${indent}/**\n${texts.map((text) => `${indent} * - ${comment(text)}`).join("\n")}\n${indent} */`;
  const literal = JSON.stringify(code);
  // Twice: editors show the outer one at the code, the inner one at the property of an error.
  return `${doc("  ")}\n  ${literal}: {\n${doc("    ")}\n    readonly code: ${literal};\n  };`;
}

function comment(text: string): string {
  return text.replaceAll("*/", "*\\/");
}

function errorTable(document: Document, operations: readonly Operation[]): ErrorTable {
  const entries: ErrorTable["entries"][number][] = [];
  const indexes = (list: readonly ErrorCode[] = []) =>
    list.map(({ code, status = 0, meaning, remedy, retryable }) => {
      const text = JSON.stringify([code, status, meaning, remedy, retryable]);
      const known = entries.findIndex((entry) => JSON.stringify(entry) === text);
      return known < 0 ? entries.push([code, status, meaning, remedy, retryable]) - 1 : known;
    });
  const common = indexes(document["x-error-codes"]);
  const own = operations.map((operation) => [operation.operationId, indexes(operation["x-error-codes"])]);
  const docs = operations
    .filter((operation) => operation.externalDocs)
    .map((operation) => [operation.operationId, operation.externalDocs?.url]);
  return {
    entries,
    common,
    own: Object.fromEntries(own),
    docs: { ...(document.externalDocs && { "": document.externalDocs.url }), ...Object.fromEntries(docs) },
  };
}
