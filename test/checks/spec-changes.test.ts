import { describe, expect, it } from "vitest";
import { lineOf } from "../../scripts/checks/spec-changes/changes.ts";
import { linkReferences } from "../../scripts/checks/spec-changes/document.ts";
import { compareDocuments } from "../../scripts/checks/spec-changes/releases.ts";
import type { Document } from "../specs/linters.ts";
import { addPost, get } from "../specs/planting.ts";
import { apiIds, readDocument } from "../support/document.ts";
import { noteCases } from "./planted-notes.ts";
import { operationCases } from "./planted-operation-changes.ts";
import { requestCases } from "./planted-request-changes.ts";
import { responseCases } from "./planted-response-changes.ts";
import { webhookCases } from "./planted-webhook-changes.ts";
import { type Case, SCHEMAS } from "./planting-changes.ts";

/** The lines of all changes, with one space between columns. */
const lines = (old: object, now: object): string[] =>
  compareDocuments(old, now).map((change) => lineOf(change).replaceAll(/ +/g, " "));

/** The real spec, with an operation that sends. */
function realDocument(): Document {
  const document = readDocument("jmessage-report") as Document;
  addPost(document);
  return document;
}

const inAnyOrder = (expected: Case["forth"]) =>
  [expected].flat().map((line) => (typeof line === "string" ? line : expect.stringMatching(line)));

describe.each([
  { part: "requests", cases: requestCases },
  { part: "responses", cases: responseCases },
  { part: "operations", cases: operationCases },
  { part: "webhooks", cases: webhookCases },
  { part: "what only people read", cases: noteCases },
])("in $part", ({ cases }) => {
  it.each(cases)("reports $what, and that it is undone", ({ start, plant, forth, back }) => {
    const old = realDocument();
    start?.(old);
    const now = structuredClone(old);
    plant(now);
    for (const [found, expected] of [
      [lines(old, now), inAnyOrder(forth)],
      [lines(now, old), inAnyOrder(back)],
    ] as const) {
      expect(found).toHaveLength(expected.length);
      expect(found).toEqual(expect.arrayContaining(expected));
    }
  });
});

describe("is silent about", () => {
  it.each(apiIds)("%s compared with itself, and with all references followed", (api) => {
    const document = readDocument(api);
    expect(lines(document, structuredClone(document))).toEqual([]);
    expect(lines(document, linkReferences(document))).toEqual([]);
    expect(lines(linkReferences(document), document)).toEqual([]);
  });

  it.each(apiIds)("other names of all components of %s", (api) => {
    const document = readDocument(api) as Document;
    const text = JSON.stringify(document).replaceAll(/"(#\/components\/schemas\/)(\w+)"/g, '"$1$2Renamed"');
    const renamed = JSON.parse(text);
    const schemas = Object.entries(get(document, SCHEMAS)).map(([name]) => [
      `${name}Renamed`,
      get(renamed, SCHEMAS, name),
    ]);
    renamed.components.schemas = Object.fromEntries(schemas);
    expect(lines(document, renamed)).toEqual([]);
  });

  it("another order of keys, members, values and what is required", () => {
    const old = realDocument();
    const now = structuredClone(old);
    get(now, SCHEMAS, "MessageRecord", "oneOf").reverse();
    get(now, SCHEMAS, "MessageCommon", "required").reverse();
    get(now, SCHEMAS, "MessageCommon", "properties", "target_type", "enum").reverse();
    now.paths = Object.fromEntries(Object.entries(now.paths).reverse());
    expect(lines(old, now)).toEqual([]);
  });

  it("properties that move from a part into the whole", () => {
    const old = realDocument();
    const now = structuredClone(old);
    const { properties, required } = get(now, SCHEMAS, "TextMessage", "allOf", "1");
    Object.assign(get(now, SCHEMAS, "TextMessage"), { properties, required });
    get(now, SCHEMAS, "TextMessage", "allOf").pop();
    expect(lines(old, now)).toEqual([]);
  });

  it("null as a type or as a member of a union", () => {
    const old = realDocument();
    get(old, SCHEMAS, "MessagePage", "properties").total = { type: ["integer", "null"] };
    const now = structuredClone(old);
    get(now, SCHEMAS, "MessagePage", "properties").total = { oneOf: [{ type: "null" }, { type: "integer" }] };
    expect(lines(old, now)).toEqual([]);
  });

  it("security of the operation or inherited from the document", () => {
    const old = realDocument();
    const now = structuredClone(old);
    delete get(now, "paths", "/v2/messages", "get").security;
    expect(lines(old, now)).toEqual([]);
  });
});

it("follows a schema that contains itself", () => {
  const old = realDocument();
  get(old, SCHEMAS, "TextBody", "properties").quoted = { $ref: "#/components/schemas/TextBody" };
  const now = structuredClone(old);
  get(now, SCHEMAS, "TextBody", "properties", "text").maxLength = 10;
  expect(lines(old, now)).toEqual([
    "additive listMessages and 3 more response 200: TextBody.text maxLength none → 10",
  ]);
});

it("lists breaking changes first", () => {
  const old = realDocument();
  const now = structuredClone(old);
  get(now, "info").title = "Another";
  get(now, "paths")["/v2/rooms"] = { get: { operationId: "listRooms", responses: {} } };
  delete get(now, "paths")["/v2/statistic/users"];
  expect(compareDocuments(old, now).map((change) => change.class)).toEqual([
    "breaking",
    "additive",
    "neutral",
  ]);
});
