import { describe, expect, onTestFinished, test } from "vitest";
import { credentialCodes } from "../../scripts/generate/error-facts.ts";
import { ApiError, type RetryEvent } from "../../src/index.ts";
import type { ErrorCode } from "../../src/openapi/extensions.ts";
import { createClock } from "../../src/sandbox/index.ts";
import { apis } from "../support/apis.ts";
import { readDocument } from "../support/document.ts";
import { readExamples } from "../support/examples.ts";
import { json, type Respond, startStub } from "../support/stub-server.ts";
import { NOW, rejection } from "./setup.ts";

type Options = Parameters<(typeof apis)[string]["connect"]>[1];

/** An operation that may be retried and sends credentials, against a hand-written server. */
async function openStub(id: string, respond: Respond, options?: Options) {
  const one = readExamples(id).find(
    ({ operation, secured }) => secured && operation["x-retry"] === "safe" && !operation.servers,
  );
  if (!one) throw new Error(`${id} has no such operation`);
  const stub = await startStub(respond);
  onTestFinished(() => stub.close());
  const call = apis[id]?.connect(stub.url, options).operation(one.id);
  return () => rejection(Promise.resolve(call?.(one.argumentSets[0]?.args)));
}

/** A body with a value at a JSON path such as `$.error.code`. */
function bodyWith(jsonPath: string, value: unknown): object {
  const keys = jsonPath.split(".").slice(1);
  return keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object;
}

/** The body of an error, whose code and message are in the same object or at the root. */
function errorBody(id: string, code: unknown): object {
  const { "x-error-envelope": envelope } = readDocument(id);
  const [a, b] = [bodyWith(envelope.code, code), bodyWith(envelope.message, "Refused")];
  const merged = Object.entries(b).map(([key, value]) => {
    const other = (a as Record<string, unknown>)[key];
    return [key, typeof other === "object" ? { ...other, ...value } : value];
  });
  return { ...a, ...Object.fromEntries(merged) };
}

/** Every code with a status that refuses, of the document and of its operations. */
function listRefusals(id: string): ErrorCode[] {
  const document = readDocument(id);
  const { success } = document["x-error-envelope"];
  const own = readExamples(id).flatMap(({ operation }) => operation["x-error-codes"] ?? []);
  const all = [...(document["x-error-codes"] ?? []), ...own].filter(
    ({ status = 400 }) => status >= 400 || success !== undefined,
  );
  return [...new Map(all.map((entry) => [`${entry.code} ${entry.status}`, entry])).values()];
}

describe.each(Object.keys(apis))("the client of %s takes from the spec", (id) => {
  test("what each error code means", async () => {
    let refusal: [body: object, status: number] = [{}, 400];
    const call = await openStub(id, (response) => json(response, ...refusal));
    for (const { code, status = 400, retryable, credentials } of listRefusals(id)) {
      refusal = [errorBody(id, code), status];
      const error = await call();
      expect(error, `${code}`).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status, code, body: refusal[0], retryable });
      const aboutCredentials = status === 401 || credentials !== undefined;
      expect(/: Refused \(.*\. Check (?!baseUrl)/.test((error as Error).message), `${code}`).toBe(
        aboutCredentials,
      );
    }
  });

  const { resetHeaders = [] } = readDocument(id)["x-rate-limit"] ?? {};
  test.runIf(resetHeaders.length > 0)("which headers say when the quota is reset", async () => {
    for (const name of resetHeaders) {
      const delays: number[] = [];
      const call = await openStub(id, (response) => json(response, {}, 429, { [name]: "31" }), {
        clock: createClock(NOW, { autoAdvance: true }),
        retry: { limit: 1 },
        onRetry: ({ delay }: RetryEvent) => delays.push(delay),
      });
      await call();
      expect(delays).toEqual([31_000]);
    }
  });
});

describe("what a code says about the credentials", () => {
  /** The document of an API with entries of one more code. */
  function withEntries(...entries: { status?: number; credentials?: "check" | "renew" }[]) {
    const document = readDocument("qiniu");
    const more = entries.map((entry) => ({
      ...{ code: 4711, meaning: "", remedy: "", retryable: false },
      ...entry,
    }));
    return { ...document, "x-error-codes": [...(document["x-error-codes"] ?? []), ...more] };
  }

  test("applies if all entries of the code agree, except those whose status implies it", () => {
    const document = withEntries({ status: 200, credentials: "renew" }, { status: 401 });
    expect(credentialCodes(document)).toEqual({
      credentials: [10003, 10008, 40000, 402, 4711],
      tokenRefused: [10008, 402, 4711],
    });
  });

  test("is an error if they do not: a client relies on the code", () => {
    expect(() =>
      credentialCodes(withEntries({ status: 200, credentials: "renew" }, { status: 403 })),
    ).toThrow(/4711/);
  });
});
