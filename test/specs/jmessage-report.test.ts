import { readFile } from "node:fs/promises";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { writeReference } from "../../src/openapi/reference.ts";
import { bundle, type Document } from "./linters.ts";

let spec: Document;
let ajv: Ajv2020;
beforeAll(async () => {
  spec = await bundle("jmessage-report");
  ajv = new Ajv2020({ strict: false, allErrors: true, formats: { int64: true, date: /^\d{4}-\d\d-\d\d$/ } });
  ajv.addSchema(spec, "spec");
});

const LISTS = [
  "/v2/messages",
  "/v2/users/{username}/messages",
  "/v2/groups/{gid}/messages",
  "/v2/chatrooms/{chatroomid}/messages",
];

const responseSchema = (path: string): ValidateFunction =>
  ajv.compile({
    $ref: `spec${writeReference(["paths", path, "get", "responses", "200", "content", "application/json", "schema"])}`,
  });
const record = () => ajv.compile({ $ref: "spec#/components/schemas/MessageRecord" });

/** The record in the vendor's document for groups; the other three differ in few fields. */
const printed = {
  set_from_name: 1,
  from_platform: "a",
  target_name: "",
  msg_type: "text",
  version: 1,
  target_id: "10055201",
  from_appkey: "4f7aef34fb361292c566a1cd",
  from_name: "custom name nnn",
  from_id: "ppppp",
  msg_body: { text: "hehe", extras: {} },
  create_time: 1490930940,
  from_type: "user",
  target_appkey: "",
  target_type: "group",
  msgid: 287090485,
  msg_ctime: 1490930941708,
  msg_level: 0,
};
const { set_from_name, from_appkey, target_appkey, ...bare } = printed;

describe("the vendor's sample", () => {
  it.each([
    ["the whole app", { ...bare, target_type: "single", target_id: "10010648" }],
    ["a user", { ...bare, from_appkey, target_appkey: from_appkey, target_type: "single" }],
    ["a group", printed],
    ["a chat room", { ...printed, target_type: "chatroom" }],
  ])("is a record of %s", (_, one) => {
    const validate = record();
    expect(validate(one), ajv.errorsText(validate.errors)).toBe(true);
  });

  it("is a page, with a cursor and without", () => {
    for (const path of LISTS) {
      const validate = responseSchema(path);
      expect(
        validate({ total: 1, cursor: "02838264C47BA022DE545AF2D013B59A", count: 1, messages: [printed] }),
      ).toBe(true);
      expect(validate({ total: 1, count: 1, messages: [printed] })).toBe(true);
    }
  });

  it.each([
    [
      "/v2/statistic/users",
      [{ active_users: 29, total_users: 66938, send_msg_users: 7, new_users: 2, date: "2017-03-01" }],
    ],
    ["/v2/statistic/groups", [{ date: "2017-03-01", active_group: 5, total_group: 5, new_group: 3 }]],
    [
      "/v2/statistic/messages",
      {
        send_msg_stat: [{ time: "2017-03-01", group_send_msg: 89, single_send_msg: 170916 }],
        group_msg_stat: { txt_msg: 425, image_msg: 39, voice_msg: 1, other_msg: 1 },
        single_msg_stat: { txt_msg: 512633, image_msg: 7, voice_msg: 1, other_msg: 1 },
      },
    ],
  ])("is a response of %s", (path, printedResponse) => {
    expect(responseSchema(path)(printedResponse)).toBe(true);
  });
});

describe("a message record", () => {
  it("may have unknown fields and an unknown type", () => {
    expect(record()({ ...printed, from_device: "x" })).toBe(true);
    expect(record()({ ...printed, msg_type: "prompt", msg_body: { latitude: 1 } })).toBe(true);
  });

  it("must have the body of its type", () => {
    expect(record()({ ...printed, msg_body: { media_id: "x" } })).toBe(false);
    expect(record()({ ...printed, msg_type: "image" })).toBe(false);
  });

  const { target_name, from_name, from_platform, msg_ctime, msg_level, ...required } = bare;

  it.each(Object.keys(required))("must have %s", (field) => {
    expect(record()({ ...printed, [field]: undefined })).toBe(false);
  });
});

describe("parameters", () => {
  const accepts = (name: string, value: unknown) =>
    ajv.validate(spec.components.parameters[name].schema, value);

  it.each([
    ["2026-11-16 09:30:00", true],
    ["2026-11-16 23:59:59", true],
    ["2026-11-16T09:30:00", false],
    ["2026-11-16", false],
    ["2026-13-16 09:30:00", false],
    ["2026-11-16 24:00:00", false],
    ["2026-11-16%2009:30:00", false],
  ])("accept the time %s: %s", (time, expected) => {
    expect(accepts("BeginTime", time)).toBe(expected);
    expect(accepts("EndTime", time)).toBe(expected);
  });

  it.each([
    ["a", true],
    ["caiyh.01-b_c@d", true],
    ["868802000386631", true],
    ["_cai", false],
    ["a/b", false],
    ["", false],
    ["a".repeat(129), false],
  ])("accept the username %j: %s", (name, expected) => {
    expect(accepts("Username", name)).toBe(expected);
  });

  it.each([
    ["2026-11", true],
    ["2026-11-16", true],
    ["2026-11-16 09", true],
    ["2026-11-16 24", false],
    ["2026-11 09", false],
    ["2026", false],
  ])("accept the start %s of message statistics: %s", (start, expected) => {
    const { parameters } = spec.paths["/v2/statistic/messages"].get;
    const { schema } = parameters.find(({ name }: { name: string }) => name === "start");
    expect(ajv.validate(schema, start)).toBe(expected);
  });
});

describe("the examples", () => {
  const seconds = (time: string) => Date.parse(`${time.replace(" ", "T")}+08:00`) / 1000;
  const pages = (path: string): Document[] =>
    Object.values<Document>(spec.paths[path].get.responses["200"].content["application/json"].examples).map(
      ({ value }) => value,
    );

  it.each(LISTS)("of %s match the window, the order and the page size", (path) => {
    const { BeginTime, EndTime, Count } = spec.components.parameters;
    const begin = seconds(BeginTime.examples.firstPage.value);
    const end = seconds(EndTime.examples.firstPage.value);
    expect(end - begin).toBeGreaterThan(0);
    expect(end - begin).toBeLessThanOrEqual(spec.paths[path].get["x-time-range"].maxSpan);
    const times = pages(path).flatMap(({ count, messages }) => {
      expect(messages).toHaveLength(count);
      expect(count).toBeLessThanOrEqual(Count.examples.firstPage.value);
      return messages.map((message: Document) => message.create_time);
    });
    expect(times).toEqual([...times].sort());
    expect(Math.min(...times)).toBeGreaterThanOrEqual(begin);
    expect(Math.max(...times)).toBeLessThanOrEqual(end);
  });

  it("show a message the same everywhere", () => {
    const all = LISTS.flatMap((path) => pages(path).flatMap(({ messages }) => messages as Document[]));
    for (const message of all)
      expect(message).toEqual(all.find(({ msgid }: Document) => msgid === message.msgid));
  });

  it("of the message statistics add up", () => {
    const { examples } =
      spec.paths["/v2/statistic/messages"].get.responses["200"].content["application/json"];
    const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
    for (const { value } of Object.values<Document>(examples))
      for (const kind of ["group", "single"])
        expect(sum(Object.values(value[`${kind}_msg_stat`]))).toBe(
          sum(value.send_msg_stat.map((row: Document) => row[`${kind}_send_msg`])),
        );
  });
});

it("has the version of the package", async () => {
  expect(spec.info.version).toBe(JSON.parse(await readFile("package.json", "utf8")).version);
});
