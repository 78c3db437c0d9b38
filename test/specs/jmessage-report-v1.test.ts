import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { bundle, type Document } from "./linters.ts";

let spec: Document;
let v2: Document;
let ajv: Ajv2020;
beforeAll(async () => {
  [spec, v2] = await Promise.all([bundle("jmessage-report-v1"), bundle("jmessage-report")]);
  ajv = new Ajv2020({ strict: false, allErrors: true, formats: { int64: true } });
  ajv.addSchema(spec, "spec");
});

const LISTS = ["/v1/messages", "/v1/users/{username}/messages"];
const isPage = (value: unknown) => ajv.validate({ $ref: "spec#/components/schemas/MessagePage" }, value);

/** The records in the vendor's document for the app and for a user, with typos corrected. */
const ofApp = {
  target_type: "single",
  msg_type: "text",
  target_name: "",
  target_id: "10010648",
  from_id: "868802000386631",
  from_name: "868802000386631",
  from_type: "user",
  from_platform: "a",
  msg_body: { text: "text", extras: {} },
  create_time: 1446016259,
  version: 1,
  msgid: 13242735,
  msg_level: 0,
  msg_ctime: 1466866468352,
};
const ofUser = {
  ...ofApp,
  from_appkey: "4f7aef34fb361292c566a1cd",
  target_appkey: "4f7aef34fb361292c566a1cd",
};

it("accepts the pages in the vendor's document", () => {
  for (const message of [ofApp, ofUser])
    expect(isPage({ total: 3000, start: 0, count: 1, messages: [message] })).toBe(true);
});

it.each(["total", "start", "count", "messages"])("rejects a page without %s", (field) => {
  expect(isPage({ total: 1, start: 0, count: 1, messages: [ofApp], [field]: undefined })).toBe(false);
});

it("says that every operation is deprecated, and which operation of v2 replaces it", () => {
  expect(Object.keys(spec.paths)).toEqual(LISTS);
  for (const [path, { get }] of Object.entries<Document>(spec.paths)) {
    const successor = path.replace("/v1/", "/v2/");
    expect(get.deprecated).toBe(true);
    expect(get.description).toContain(`GET ${successor}`);
    expect(get.description).toContain(`\`${v2.paths[successor].get.operationId}\``);
  }
});

describe("parameters", () => {
  const parameter = (name: string) => spec.components.parameters[name];
  const accepts = (name: string, value: unknown) => ajv.validate(parameter(name).schema, value);

  it("require an offset and a size, but no times", () => {
    const required = ["Start", "Count", "BeginTime", "EndTime"].map(
      (name) => parameter(name).required ?? false,
    );
    expect(required).toEqual([true, true, false, false]);
  });

  it.each([
    ["Start", 0, true],
    ["Start", -1, false],
    ["Count", 1, true],
    ["Count", 1000, true],
    ["Count", 1001, false],
    ["Count", 0, false],
    ["BeginTime", "2015-11-02 10:10:10", true],
    ["EndTime", "2015-11-02T10:10:12", false],
  ])("take %s %j: %s", (name, value, expected) => {
    expect(accepts(name, value)).toBe(expected);
  });
});

describe.each(LISTS)("the examples of %s", (path) => {
  const pages = (document: Document, url: string): Document[] =>
    ["firstPage", "nextPage"].map(
      (name) => document.paths[url].get.responses["200"].content["application/json"].examples[name].value,
    );

  it("continue where the previous page ended", () => {
    const { Start, Count } = spec.components.parameters;
    let passed = 0;
    for (const [index, { start, count, messages }] of pages(spec, path).entries()) {
      const set = index === 0 ? "firstPage" : "nextPage";
      expect([start, count]).toEqual([passed, messages.length]);
      expect([start, count]).toEqual([Start.examples[set].value, Count.examples[set].value]);
      passed += count;
    }
  });

  it("show the same messages as v2", () => {
    const messages = (document: Document, url: string) =>
      pages(document, url).flatMap((page) => page.messages);
    expect(messages(spec, path)).toEqual(messages(v2, path.replace("/v1/", "/v2/")));
  });
});

it("has the version of the package", async () => {
  expect(spec.info.version).toBe(JSON.parse(await readFile("package.json", "utf8")).version);
});
