import { type ErrorFacts, TRANSIENT } from "../../src/core/errors/refusal.ts";
import type { Document } from "../../src/openapi/document.ts";
import type { ErrorCode } from "../../src/openapi/extensions.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { placeOf } from "./json-path.ts";

type Code = ErrorCode["code"];

/** How a client reads the errors of an API. */
export function errorFacts(document: Document): ErrorFacts {
  const { code, message, success } = document["x-error-envelope"];
  return {
    code: placeOf(code),
    message: placeOf(message),
    ...(success !== undefined && { success }),
    ...exceptionalCodes(document),
    ...credentialCodes(document),
  };
}

/** Every code that the spec lists. */
export function listCodes(document: Document): Code[] {
  return byCode(document).map(([code]) => code);
}

/** The entries of each code, of the document and of its operations, sorted by code. */
export function byCode(document: Document): [code: Code, entries: ErrorCode[]][] {
  const own = listOperations(document).flatMap(({ operation }) => operation["x-error-codes"] ?? []);
  const all = [...(document["x-error-codes"] ?? []), ...own];
  const codes = [...new Set(all.map(({ code }) => code))].sort();
  return codes.map((code) => [code, all.filter((entry) => entry.code === code)]);
}

/**
 * Codes that are retryable although their status is not, and codes that are not although their status is.
 * @throws Error when entries of one code contradict each other: a client relies on the code
 */
export function exceptionalCodes(document: Document): Pick<ErrorFacts, "retryable" | "final"> {
  const of = (retryable: boolean) =>
    byCode(document)
      .filter(([code, entries]) => {
        const exception = (entry: ErrorCode) =>
          entry.status !== undefined &&
          entry.retryable === retryable &&
          TRANSIENT.has(entry.status) !== retryable;
        if (!entries.some(exception)) return false;
        if (entries.some((entry) => entry.retryable !== retryable))
          throw new Error(
            `x-error-codes: ${code} must be either retryable or not where the status leaves it open`,
          );
        return true;
      })
      .map(([code]) => code);
  return { retryable: of(true), final: of(false) };
}

/**
 * Codes that are about the credentials, and those of them after which another token may help.
 * @throws Error as `exceptionalCodes` does
 */
export function credentialCodes(document: Document): Pick<ErrorFacts, "credentials" | "tokenRefused"> {
  const marked = byCode(document).flatMap(([code, entries]) => {
    // Status 401 implies it.
    const said = new Set(entries.filter(({ status }) => status !== 401).map((entry) => entry.credentials));
    if (said.size > 1) throw new Error(`x-error-codes: what ${code} says about the credentials differs`);
    const [credentials] = said;
    return credentials ? [{ code, credentials }] : [];
  });
  return {
    credentials: marked.map(({ code }) => code),
    tokenRefused: marked.filter(({ credentials }) => credentials === "renew").map(({ code }) => code),
  };
}
