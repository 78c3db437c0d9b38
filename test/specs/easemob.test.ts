import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { writeReference } from "../../src/openapi/reference.ts";
import { bundle, type Document } from "./linters.ts";

let spec: Document;
let ajv: Ajv2020;
beforeAll(async () => {
  spec = await bundle("easemob");
  ajv = new Ajv2020({ strict: false, allErrors: true, formats: { uri: true, binary: true } });
  ajv.addSchema(spec, "spec");
});

const TOKEN = "/{org_name}/{app_name}/token";
const URLS = "/{org_name}/{app_name}/chatmessages/{time}";
const FILE = "/{object_key}";

const json = (holder: Document): Document => holder.content["application/json"];
const gzip = (): Document => spec.components.responses.HistoryFile.content["application/gzip"];
const responseOf = (path: string, method: string) =>
  ajv.compile({
    $ref: `spec${writeReference(["paths", path, method, "responses", "200", "content", "application/json", "schema"])}`,
  });
/** What is wrong with a value; empty if it is valid. */
const problems = (schema: string, value: unknown): string | undefined => {
  const validate = ajv.compile({ $ref: `spec#/components/schemas/${schema}` });
  return validate(value) ? undefined : ajv.errorsText(validate.errors);
};
/** The examples of a parameter, by name. */
const exampleOf = (path: string, name: string): Record<string, { value: unknown }> =>
  spec.paths[path].get.parameters.find((one: Document) => one.name === name).examples;

/** The record in the vendor's document. */
const printed = (body: object) => ({
  msg_id: "5I02W-XX-8278a",
  timestamp: 1403099033211,
  direction: "outgoing",
  to: "XXXX",
  from: "XXXX",
  chat_type: "chat",
  payload: { bodies: [body], ext: { key1: "value1" }, from: "XXXX", to: "XXXX" },
});
const size = { height: 1325, width: 746 };
const combined = {
  combineLevel: 1,
  file_length: 550,
  filename: "17289718748990036",
  secret: "a_OT",
  subType: "sub_combine",
  summary: ":yyuu\n:[图片]\n:[文件]\n",
  title: "聊天记录",
  url: "https://XXXX/6bf39390",
};
const custom = {
  "v2:customExts": { name: "flower", size: "16", price: "100" },
  customExts: [{ name: "flower" }, { size: "16" }, { price: "100" }],
  customEvent: "gift_1",
  type: "custom",
};

describe("the vendor's sample", () => {
  it.each([
    ["text", { msg: "welcome to easemob!", type: "txt" }],
    [
      "picture",
      { file_length: 1, filename: "test1.jpg", secret: "D", size, type: "img", url: "https://XXXX" },
    ],
    ["place", { addr: "西城区西便门桥 ", lat: 39.9053, lng: 116.36302, type: "loc" }],
    [
      "recording",
      { file_length: 1, filename: "a.amr", length: 10, secret: "D", type: "audio", url: "https://X" },
    ],
    ["video", { length: 10, size, thumb: "https://X", thumb_secret: "Z", type: "video", url: "https://X" }],
    ["file", { file_length: 3279, filename: "record.md", secret: "2", type: "file", url: "https://XXXX" }],
    ["command", { action: "run", type: "cmd" }],
    ["custom message", custom],
    ["combined message", combined],
    ["combined message of a webhook", { ...combined, type: "txt", msg: "Version too low" }],
  ])("is a record with a %s", (_, body) => {
    expect(problems("HistoryRecord", printed(body))).toBeUndefined();
  });

  it("is a response with a URL", () => {
    const validate = responseOf(URLS, "get");
    const response = {
      action: "get",
      application: "8be024f0-XXXX-XXXX-b697-5d598d5f8402",
      uri: "'https://XXXX/XXXX/XXXX/chatmessages/2018112717",
      data: [{ url: "https://XXXX?Expires=1543316122&OSSAccessKeyId=XXXX&Signature=XXXX" }],
      timestamp: 1543314322601,
      duration: 0,
      organization: "XXXX",
      applicationName: "testapp",
    };
    expect(validate(response), ajv.errorsText(validate.errors)).toBe(true);
  });

  it("is an error, with and without an explanation", () => {
    const bare = { error: "unauthorized", timestamp: 1543314417735, duration: 0 };
    expect(problems("ErrorEnvelope", bare)).toBeUndefined();
    expect(problems("ErrorEnvelope", { ...bare, exception: "X", error_description: "X" })).toBeUndefined();
    expect(problems("ErrorEnvelope", { error: { code: 1 }, timestamp: 1, duration: 0 })).toBeDefined();
  });
});

/** Nothing of it is in the document; each is on another page of the vendor, or sent by its Java client. */
describe("what the vendor shows elsewhere", () => {
  it.each([
    ["a place in strings", { type: "loc", addr: "北京", lat: "39.966", lng: "116.322" }],
    ["a number as an attribute", { type: "custom", customExts: [{ name: 1 }], "v2:customExts": { k: "v" } }],
    ["true as an attribute", { type: "custom", "v2:customExts": { gift: true, size: 1.5 } }],
    ["attributes in one object", { type: "custom", customExts: { name: "flower", size: "16" } }],
    ["an image whose length is a string", { type: "img", url: "https://X", file_length: "96238", size: {} }],
    ["a video without a size", { type: "video", url: "https://X", length: 0 }],
    ["a command with text", { type: "cmd", msg: "refresh" }],
    ["a combined message without a level", { subType: "sub_combine", url: "https://X" }],
  ])("is a record with %s", (_, body) => {
    expect(problems("HistoryRecord", printed(body))).toBeUndefined();
  });

  it("is a record without the fields for its own use", () => {
    const { to: _, from: __, ...rest } = printed({ type: "txt", msg: "hi" });
    expect(problems("HistoryRecord", rest)).toBeUndefined();
  });

  it("is a user's token", () => {
    const validate = responseOf(TOKEN, "post");
    const user = {
      uuid: "aa471ee0-XXXX-XXXX-ace5-f90ff121234e",
      type: "user",
      created: 1637740861395,
      modified: 1637740861395,
      username: "c",
      activated: true,
    };
    expect(validate({ access_token: "YWMt", expires_in: 1024000, user })).toBe(true);
    expect(validate({ access_token: "YWMt", expires_in: 1024000 })).toBe(true);
  });
});

describe("a message body", () => {
  it("may be of an unknown type", () => {
    expect(problems("MessageBody", { type: "sticker", id: 1 })).toBeUndefined();
  });

  it("of a combined message is not a text message, although older apps read it as one", () => {
    const inWebhook = { ...combined, type: "txt", msg: "Version too low" };
    expect(problems("TextBody", inWebhook)).toBeDefined();
    expect(problems("CombinedBody", inWebhook)).toBeUndefined();
  });

  it.each([
    ["a text message without text", { type: "txt" }],
    ["a file without URL", { type: "file", filename: "record.md" }],
    ["17 attributes", { type: "custom", customExts: Array(17).fill({ a: "1" }) }],
    ["an attribute that is an object", { type: "custom", "v2:customExts": { size: {} } }],
    ["neither type nor subType", { msg: "Hello" }],
  ])("is not %s", (_, body) => {
    expect(problems("MessageBody", body)).toBeDefined();
  });
});

describe("requests", () => {
  it.each([
    ["2026111717", true],
    ["2026111700", true],
    ["2026111723", true],
    ["2026111724", false],
    ["2026131717", false],
    ["2026113217", false],
    ["20261117", false],
    ["202611171730", false],
    ["2026-11-17", false],
  ])("take the hour %s: %s", (time, expected) => {
    const { schema } = spec.paths[URLS].get.parameters.find((one: Document) => one.name === "time");
    expect(ajv.validate(schema, time)).toBe(expected);
  });

  const credentials = { grant_type: "client_credentials", client_id: "a", client_secret: "b" };
  it.each([
    ["without a lifetime", credentials, true],
    ["with a lifetime", { ...credentials, ttl: 1024000 }, true],
    ["for ever", { ...credentials, ttl: 0 }, true],
    ["with a lifetime as a string", { ...credentials, ttl: "1024000" }, true],
    ["with a lifetime in words", { ...credentials, ttl: "a day" }, false],
    ["of a user with a password", { grant_type: "password", username: "a", password: "b", ttl: "1" }, true],
    ["of a user without a password", { grant_type: "password", username: "a" }, false],
    ["of a user with the app token", { grant_type: "inherit", username: "a", autoCreateUser: true }, true],
    ["of a user who may not be created", { grant_type: "inherit", username: "a" }, true],
    ["of two kinds", { ...credentials, username: "a" }, false],
    ["with a misspelled field", { ...credentials, expires: 1 }, false],
  ])("for a token %s: %j is %s", (_, body, expected) => {
    const at = ["paths", TOKEN, "post", "requestBody", "content", "application/json", "schema"];
    expect(ajv.validate({ $ref: `spec${writeReference(at)}` }, body)).toBe(expected);
  });
});

describe("the examples", () => {
  const lines = (name: string): Document[] =>
    gzip()
      .examples[name].value.trimEnd()
      .split("\n")
      .map((line: string) => JSON.parse(line));
  const urlExamples = () => Object.entries<Document>(json(spec.paths[URLS].get.responses["200"]).examples);

  it("have one record a line, with every type of body", () => {
    const records = Object.keys(gzip().examples).flatMap(lines);
    for (const record of records) expect(problems("HistoryRecord", record)).toBeUndefined();
    const bodies = records.flatMap(({ payload }) => payload.bodies as Document[]);
    for (const { $ref } of spec.components.schemas.MessageBody.oneOf) {
      const name = $ref.split("/").at(-1);
      expect(bodies.filter((body) => problems(name, body) === undefined).length, name).toBeGreaterThan(0);
    }
    expect(new Set(records.map(({ msg_id }) => msg_id)).size).toBe(records.length);
    expect(new Set(records.map(({ chat_type }) => chat_type)).size).toBe(3);
  });

  it("are within the requested hour, in Beijing time", () => {
    const { span } = spec.paths[URLS].get["x-time-slice"];
    for (const [name, { value }] of Object.entries(exampleOf(URLS, "time"))) {
      const [, day = "", hour] = /^(\d{8})(\d\d)$/.exec(String(value)) ?? [];
      const date = day.replace(/(....)(..)(..)/, "$1-$2-$3");
      const start = Date.parse(`${date}T${hour}:00:00+08:00`);
      for (const { timestamp } of lines(name)) {
        expect(timestamp).toBeGreaterThanOrEqual(start);
        expect(timestamp).toBeLessThan(start + span * 1000);
      }
    }
  });

  it("have the same name for an hour, its URL and its file", () => {
    expect(urlExamples().map(([name]) => name)).toEqual(Object.keys(exampleOf(URLS, "time")));
    for (const [name, { value }] of urlExamples()) {
      const url = new URL(value.data[0].url);
      expect(value.uri).toContain(`/chatmessages/${exampleOf(URLS, "time")[name]?.value}`);
      expect(url.pathname).toBe(`/${exampleOf(FILE, "object_key")[name]?.value}`);
      for (const query of ["Expires", "OSSAccessKeyId", "Signature"])
        expect(url.searchParams.get(query)).toBe(String(exampleOf(FILE, query)[name]?.value));
      expect(lines(name).length).toBeGreaterThan(0);
    }
  });

  it("show URLs that are valid for 30 minutes", () => {
    for (const [, { value }] of urlExamples()) {
      const expires = Number(new URL(value.data[0].url).searchParams.get("Expires"));
      expect(expires - Math.floor(value.timestamp / 1000)).toBe(1800);
    }
  });

  it("show a token for each request, with the requested lifetime", () => {
    const { requestBody, responses } = spec.paths[TOKEN].post;
    const asked: Record<string, Document> = json(requestBody).examples;
    const given: Record<string, Document> = json(responses["200"]).examples;
    expect(Object.keys(given)).toEqual(Object.keys(asked));
    for (const [name, { value }] of Object.entries(asked))
      if (value.ttl !== undefined) expect(given[name]?.value.expires_in).toBe(Number(value.ttl));
  });
});

it("points from the file to the schema of its lines", () => {
  expect(gzip()["x-line-schema"]).toEqual({ $ref: "#/components/schemas/HistoryRecord" });
  expect(spec.components.schemas.HistoryRecord.title).toBe("History record");
});

it("sends credentials to the REST host only", () => {
  expect(spec.paths[URLS].get.security).toEqual([{ appToken: [] }]);
  expect(spec.paths[TOKEN].post.security).toEqual([]);
  expect(spec.paths[FILE].get.security).toEqual([]);
});

it("has the version of the package", async () => {
  expect(spec.info.version).toBe(JSON.parse(await readFile("package.json", "utf8")).version);
});
