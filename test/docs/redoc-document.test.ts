import { beforeAll, expect, test } from "vitest";
import { type DocumentedApi, readDocuments } from "../../scripts/docs/documents.ts";
import {
  type RedocDocument,
  toRedocDocument,
  withIntegersAsStrings,
} from "../../scripts/docs/downloads/redoc-document.ts";
import { readCodeSamples } from "../../scripts/docs/samples/code-samples.ts";
import { demoAddresses } from "../../scripts/docs/try-it/sandbox-addresses.ts";
import { stringifyExactJson } from "../../src/openapi/exact-json.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { readExamples } from "../support/examples.ts";

let apis: readonly DocumentedApi[];
const documents: Record<string, RedocDocument> = {};

beforeAll(async () => {
  apis = await readDocuments();
  for (const api of apis) documents[api.id] = toRedocDocument(api, await readCodeSamples(api));
});

const operations = (document: object) => listOperations(document as RedocDocument);

test("every operation is in it, with a TypeScript sample before the one for curl", () => {
  const samples = Object.values(documents).flatMap((document) =>
    operations(document).map(({ operation }) => operation["x-codeSamples"]?.map(({ lang }) => lang)),
  );
  const all = apis.flatMap(({ id }) => readExamples(id));
  expect(samples).toEqual(all.map(() => ["typescript", "shell"]));
});

test("the sandbox is the first server of every API and operation, before those of the vendor", () => {
  for (const { id, document } of apis) {
    const { servers } = documents[id] as RedocDocument;
    expect(servers[0]?.url).toMatch(/^http:\/\/127\.0\.0\.1:401\d$/);
    expect(servers.slice(1)).toEqual(document.servers);
  }
  const download = operations(documents.easemob as object).find(
    ({ operation }) => operation.operationId === "downloadHistoryFile",
  );
  expect(download?.servers.map(({ url }) => url)).toEqual([demoAddresses().easemob, "{scheme}://{host}"]);
});

test("integers beyond 2^53 are as exact as in the spec", () => {
  for (const { id, text } of apis) {
    const digits = (text: string) => new Set(text.match(/(?<=[:[,]\s*)\d{16,}(?=\s*[,}\]])/g));
    expect(digits(stringifyExactJson(documents[id])), id).toEqual(digits(text));
  }
});

test("as strings they need no exact parser, and the description says so", () => {
  const api = apis.find(({ id }) => id === "qiniu") as DocumentedApi;
  // The ids in the specs end in zeros, which rounding happens to leave alone.
  const odd = api.text.replaceAll(/(?<=155274704846009\d)000\b/g, "409");
  const document = toRedocDocument({ ...api, text: odd }, new Map());
  expect(stringifyExactJson(document).includes('"msg_id":1552747048460099409,')).toBe(true);
  const text = withIntegersAsStrings(document);
  expect(JSON.stringify(text).includes('"msg_id":"1552747048460099409",')).toBe(true);
  expect((text.info as { description: string }).description).toContain("2^53 are in quotation marks");
  const untouched = withIntegersAsStrings(documents["jmessage-report-v1"] as RedocDocument);
  expect(untouched).toEqual(documents["jmessage-report-v1"]);
});
