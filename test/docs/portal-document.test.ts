import { beforeAll, describe, expect, test } from "vitest";
import { prepareDocument, type ShownDocument } from "../../docs/.vitepress/portal/prepare-document.ts";
import { type DocumentedApi, readDocuments } from "../../scripts/docs/documents.ts";
import { toPortalPage } from "../../scripts/docs/portal/portal.ts";
import {
  type PortalDocument,
  toPortalDocument,
  withIntegersAsStrings,
} from "../../scripts/docs/portal/portal-document.ts";
import { demoAddresses } from "../../scripts/docs/portal/sandbox-addresses.ts";
import { operationAnchor } from "../../scripts/docs/reference/anchors.ts";
import { readCodeSamples } from "../../scripts/docs/samples/code-samples.ts";
import { portal } from "../../scripts/docs/words/en/portal.ts";
import { stringifyExactJson } from "../../src/openapi/exact-json.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { readExamples } from "../support/examples.ts";

let apis: readonly DocumentedApi[];
const documents: Record<string, PortalDocument> = {};

beforeAll(async () => {
  apis = await readDocuments();
  for (const api of apis) documents[api.id] = toPortalDocument(api, await readCodeSamples(api));
});

const qiniu = () => documents.qiniu as PortalDocument;
const operations = (document: object) => listOperations(document as PortalDocument);

test("every operation is in it, with a TypeScript sample before the one for curl", () => {
  const samples = Object.values(documents).flatMap((document) =>
    operations(document).map(({ operation }) => operation["x-codeSamples"]?.map(({ lang }) => lang)),
  );
  const all = apis.flatMap(({ id }) => readExamples(id));
  expect(samples).toEqual(all.map(() => ["typescript", "shell"]));
});

test("the sandbox is the first server of every API and operation, before those of the vendor", () => {
  for (const { id, document } of apis) {
    const { servers } = documents[id] as PortalDocument;
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

/** The ids in the specs end in zeros, which rounding happens to leave alone. */
function withOddIds(): PortalDocument {
  const api = apis.find(({ id }) => id === "qiniu") as DocumentedApi;
  const text = api.text.replaceAll(/(?<=155274704846009\d)000\b/g, "409");
  return toPortalDocument({ ...api, text }, new Map());
}

test("the last digit is exact too", () => {
  expect(stringifyExactJson(withOddIds()).includes('"msg_id":1552747048460099409,')).toBe(true);
});

test("as strings they need no exact parser, and the description says so", () => {
  const text = withIntegersAsStrings(withOddIds());
  expect(JSON.stringify(text).includes('"msg_id":"1552747048460099409",')).toBe(true);
  expect((text.info as { description: string }).description).toContain("2^53 are in quotation marks");
  const untouched = withIntegersAsStrings(documents["jmessage-report-v1"] as PortalDocument);
  expect(untouched).toEqual(documents["jmessage-report-v1"]);
});

test("examples of a request have one name, and what belongs to another one is not sent", () => {
  const [list] = operations(documents["jmessage-report"] as object);
  const sent = list?.operation.parameters?.map((parameter) => {
    const { name, examples } = parameter as unknown as Example;
    return [name, examples.firstPage?.["x-disabled"], examples.nextPage?.["x-disabled"]];
  });
  expect(sent).toEqual([
    ["count", false, true],
    ["begin_time", false, true],
    ["end_time", false, true],
    ["cursor", true, false],
  ]);
});

interface Example {
  name: string;
  examples: Record<string, { value: unknown; "x-disabled": boolean }>;
}

describe("at a given time", () => {
  const now = new Date("2026-11-30T18:30:00Z");
  const show = (id: string) => {
    const shown = JSON.parse(stringifyExactJson(documents[id])) as ShownDocument;
    const sandbox = { url: "http://127.0.0.1:5999", security: {} };
    prepareDocument(shown, sandbox, now);
    return shown;
  };
  const argument = (shown: ShownDocument, operationId: string, name: string, example: string) => {
    const found = operations(shown).find(({ operation }) => operation.operationId === operationId);
    const parameter = found?.operation.parameters?.find((parameter) => parameter.name === name);
    return (parameter as unknown as Example).examples[example]?.value;
  };

  test("time ranges are the last day, in the vendor's time zone", () => {
    const shown = show("jmessage-report");
    expect(argument(shown, "listMessages", "begin_time", "firstPage")).toBe("2026-11-30 02:30:00");
    expect(argument(shown, "listMessages", "end_time", "firstPage")).toBe("2026-12-01 02:30:00");
    expect(argument(shown, "listMessages", "count", "firstPage")).toBe(2);
  });

  test("periods in units end with the current one, and hours stay on the day", () => {
    const shown = show("jmessage-report");
    expect(argument(shown, "getMessageStatistics", "start", "days")).toBe("2026-11-29");
    expect(argument(shown, "getMessageStatistics", "start", "hours")).toBe("2026-12-01 01");
    expect(argument(shown, "getMessageStatistics", "start", "months")).toBe("2026-11");
  });

  test("hours of files are on the day before yesterday", () => {
    expect(argument(show("easemob"), "getHistoryFileUrl", "time", "evening")).toBe("2026112912");
  });

  test("the address of the sandbox is that of the running one, also in samples and among the servers of one operation", () => {
    for (const { id } of apis) {
      const text = JSON.stringify(show(id));
      const { servers } = documents[id] as PortalDocument;
      const places = ["http://127.0.0.1:5999", servers[0]?.url ?? ""].map((url) => text.includes(url));
      expect(places, id).toEqual([true, false]);
    }
  });

  test("without a sandbox everything else is the same", () => {
    const shown = JSON.parse(stringifyExactJson(qiniu())) as ShownDocument;
    prepareDocument(shown, undefined, now);
    expect(shown.servers[0]?.url).toBe(demoAddresses().qiniu);
  });
});

test("operations have anchors by tag and id", () => {
  expect(operationAnchor({ tags: ["Chat rooms"], operationId: "listChatRooms" })).toBe(
    "#tag/chat-rooms/listChatRooms",
  );
  const all = apis.map(({ document }) =>
    operations(document).map(({ operation }) => operationAnchor(operation)),
  );
  for (const anchors of all) expect(new Set(anchors).size).toBe(anchors.length);
});

test("a page lists its operations for readers without JavaScript", () => {
  for (const api of apis) {
    const page = toPortalPage(api, portal);
    for (const { operation } of operations(api.document))
      expect(page.includes(`<a href="./${operation.operationId}.html">`), operation.operationId).toBe(true);
  }
});
