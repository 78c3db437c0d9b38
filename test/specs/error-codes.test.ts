import { describe, expect, test } from "vitest";
import { generateErrors } from "../../scripts/generate/error-codes.ts";
import { exceptionalCodes } from "../../scripts/generate/error-facts.ts";
import type { ErrorCode } from "../../src/openapi/extensions.ts";
import { apiIds, readDocument } from "../support/document.ts";

/** The document of an API with further codes for all operations. */
function withCodes(...codes: ErrorCode[]) {
  const document = readDocument("jmessage-report");
  return { ...document, "x-error-codes": [...(document["x-error-codes"] ?? []), ...codes] };
}
const code = (status: number | undefined, retryable: boolean): ErrorCode => ({
  code: 4711,
  ...(status !== undefined && { status }),
  meaning: "It is */ odd.",
  remedy: "Wait.",
  retryable,
});

describe("codes for which a client retries, or not, contrary to the status", () => {
  test.each([
    [200, true, { retryable: [4711], final: [] }],
    [403, true, { retryable: [4711], final: [] }],
    [503, true, { retryable: [], final: [] }],
    [429, false, { retryable: [], final: [4711] }],
    [500, false, { retryable: [], final: [4711] }],
    [403, false, { retryable: [], final: [] }],
    [undefined, false, { retryable: [], final: [] }],
  ])("with status %s and retryable: %s", (status, retryable, expected) => {
    expect(exceptionalCodes(withCodes(code(status, retryable)))).toEqual(expected);
  });

  test("are those of two statuses if both agree", () => {
    const document = withCodes(code(200, true), code(503, true));
    expect(exceptionalCodes(document)).toEqual({ retryable: [4711], final: [] });
  });

  test("are an error where entries of one code contradict each other", () => {
    expect(() => exceptionalCodes(withCodes(code(200, true), code(403, false)))).toThrow(/4711/);
    // Here the status decides.
    expect(() => exceptionalCodes(withCodes(code(429, true), code(403, false)))).not.toThrow();
  });

  test.each([
    [
      "easemob",
      {
        retryable: ["concurrent_operation_error"],
        final: ["resource_limited", "unsupported_service_operation", "web_application"],
      },
    ],
    ["jmessage-im", { retryable: [], final: [] }],
    ["qiniu", { retryable: [10009, 20000, 20006], final: [] }],
  ])("are known for %s", (api, expected) => {
    expect(exceptionalCodes(readDocument(api))).toEqual(expected);
  });
});

test("an explanation cannot end the comment that contains it", () => {
  expect(generateErrors(withCodes(code(403, false)), "")).toContain(
    "/** It is *\\/ odd. What to do: Wait. */",
  );
});

test("every code of every API says what it means and what to do, in sentences", () => {
  for (const api of apiIds) {
    const text = generateErrors(readDocument(api), "");
    const { entries } = JSON.parse(text.slice(text.indexOf("ErrorTable = ") + 13).replace(/;\s*$/, "")) as {
      entries: [unknown, number, string, string, boolean][];
    };
    expect(entries.length).toBeGreaterThan(2);
    for (const [code, , meaning, remedy] of entries)
      for (const sentence of [meaning, remedy]) expect(sentence, `${api} ${code}`).toMatch(/^[A-Z`].+\.$/s);
  }
});
