import { apis } from "../../../generated/vendors/apis.ts";
import type { ErrorCode } from "../../../src/openapi/extensions.ts";
import { code, line, table } from "../markdown.ts";
import type { Words } from "../words/en/reference.ts";

/** A vendor with several APIs uses a code with one meaning. */
export function vendorOf(api: string): string {
  return apis[api as keyof typeof apis].vendor;
}

/** The anchor of a code on the page of all codes. */
export function errorAnchor(api: string, value: ErrorCode["code"]): string {
  return `${vendorOf(api)}-${value}`;
}

/** Codes as a table. */
export function errorTable(
  entries: readonly ErrorCode[],
  link: (code: string) => string,
  words: Words,
): string {
  const { errors: say } = words;
  const rows = entries.map(({ code: value, status, meaning, remedy, retryable }) => [
    `[${code(String(value))}](${link(String(value))})`,
    String(status ?? say.noStatus),
    line(meaning),
    line(remedy),
    retryable ? say.yes : say.no,
  ]);
  return table(say.head, rows);
}
