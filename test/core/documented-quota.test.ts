import { expect, test } from "vitest";
import { documentedQuota } from "../../src/core/limits/documented-quota.ts";
import type { ApiFacts, DocumentedRateLimit } from "../../src/core/request/api-definition.ts";

const errors = { code: "", message: "", retryable: [], final: [], credentials: [], tokenRefused: [] };
const withLimit = (rateLimit?: DocumentedRateLimit): ApiFacts => ({
  id: "planted",
  vendor: "planted",
  ...(rateLimit && { rateLimit }),
  errors,
  operations: {},
});

test("APIs without a documented quota share none", () => {
  expect(documentedQuota([withLimit(), withLimit()])).toEqual({
    quota: undefined,
    remainingHeaders: [],
    resetHeaders: [],
  });
});

test("APIs that share a rate limit keep to the strictest of their quotas, and read the headers of all", () => {
  const resetHeaders = ["x-reset", "x-quota-reset"];
  const strict = { requests: 5, period: 1000, resetHeaders, remainingHeaders: ["x-left"] };
  const sameRate = { requests: 50, period: 10_000 };
  const loose = { requests: 600, period: 60_000, resetHeaders: ["x-reset"] };
  const apis = [withLimit(loose), withLimit(sameRate), withLimit(), withLimit(strict)];
  expect(documentedQuota(apis)).toEqual({
    quota: strict,
    remainingHeaders: ["x-left"],
    resetHeaders: ["x-reset", "x-quota-reset"],
  });
});
